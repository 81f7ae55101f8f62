// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Trunk.h"

#include <QComboBox>

/// The choice of a trunk: "Automatic" first, then every trunk that can carry SMS with its live state. Those
/// that cannot send now are greyed and say why. A choice is kept by name, whatever the PBX's list does.
class TrunkBox : public QComboBox
{
    Q_OBJECT

public:
    explicit TrunkBox(QWidget *parent = nullptr);

    /// The newest list of the PBX.
    void setTrunks(const KnownTrunks &trunks);
    /// Chooses by name, listed or not; empty chooses Automatic.
    void choose(const QString &name);
    /// The trunk's name; empty for Automatic.
    [[nodiscard]] QString chosen() const;
    /// False where the chosen trunk cannot send, as far as the PBX has told.
    [[nodiscard]] bool isChoiceUsable() const;

    void showPopup() override;

Q_SIGNALS:
    /// Another choice, or another state of the choice.
    void choiceChanged();

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Row
    {
        QString name;
        QString label;
        QIcon icon;
        bool enabled = true;
    };

    [[nodiscard]] QList<Row> rowsFor(const QString &chosenName) const;
    void showRows(const QString &chosenName);
    void fitList();

    QList<Trunk> m_trunks; ///< only those that can carry SMS
    bool m_isListKnown = false;
    bool m_isListDressed = false;
};
