// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/BarPlotAccess.h"

#include <QPointer>

namespace {

/// One bar. What it says of itself is always that of the chart which the plot shows now.
class BarAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    BarAccess(BarPlot *plot, int bar) : m_plot(plot), m_bar(bar) {}

    [[nodiscard]] int bar() const { return m_bar; }

    [[nodiscard]] bool isValid() const override { return m_plot && m_bar < m_plot->chart().bars.size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_plot);
    }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_plot->areaOf(place());
        return {m_plot->mapToGlobal(area.topLeft()), area.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.invisible = !isValid() || !m_plot->isVisible();
        state.focused = isValid() && m_plot->hasFocus() && m_plot->current().bar == m_bar;
        state.selected = state.focused;
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        return isValid() && text == QAccessible::Name ? m_plot->factsOf(place()) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_plot->setCurrent({m_bar, -1});
        if (name == pressAction())
            Q_EMIT m_plot->opened({m_bar, -1});
        else
            m_plot->setFocus();
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    /// Of the bar that has the keyboard, the part that has it.
    [[nodiscard]] BarPlace place() const
    {
        return m_plot->current().bar == m_bar ? m_plot->current() : BarPlace{m_bar, -1};
    }

    QPointer<BarPlot> m_plot;
    int m_bar;
};

QAccessibleInterface *made(const QString &className, QObject *object)
{
    auto *plot = className == QLatin1String("BarPlot") ? qobject_cast<BarPlot *>(object) : nullptr;
    return plot ? new BarPlotAccess(plot) : nullptr;
}

} // namespace

BarPlotAccess::BarPlotAccess(BarPlot *plot) : QAccessibleWidget(plot, QAccessible::List) {}

BarPlotAccess::~BarPlotAccess()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

void BarPlotAccess::install()
{
    QAccessible::installFactory(made); // keeps it once
}

void BarPlotAccess::tellFocus(BarPlot *plot)
{
    if (!QAccessible::isActive() || !plot->hasFocus())
        return;
    QAccessibleEvent event(plot, QAccessible::Focus);
    event.setChild(plot->current().bar);
    QAccessible::updateAccessibility(&event);
}

void BarPlotAccess::tellChanged(BarPlot *plot)
{
    QAccessibleEvent event(plot, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

BarPlot *BarPlotAccess::plot() const
{
    return qobject_cast<BarPlot *>(object());
}

int BarPlotAccess::childCount() const
{
    return static_cast<int>(plot()->chart().bars.size());
}

QAccessibleInterface *BarPlotAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    auto known = m_children.find(index);
    if (known == m_children.end()) {
        const auto id = QAccessible::registerAccessibleInterface(new BarAccess(plot(), index));
        known = m_children.insert(index, id);
    }
    return QAccessible::accessibleInterface(*known);
}

int BarPlotAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *bar = dynamic_cast<const BarAccess *>(child);
    return bar ? bar->bar() : -1;
}

QAccessibleInterface *BarPlotAccess::childAt(int x, int y) const
{
    return child(plot()->placeAt(plot()->mapFromGlobal(QPoint(x, y))).bar);
}

QAccessibleInterface *BarPlotAccess::focusChild() const
{
    return plot()->hasFocus() ? child(plot()->current().bar) : nullptr;
}
