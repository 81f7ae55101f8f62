// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pbx/Connection.h"

#include <QWidget>

class LabelledField;
class NoteBox;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

/// What few have to touch, folded away: the API version, the report port, plain HTTP (which takes a second
/// yes), outdated encryption, and the trusted certificate, which can be forgotten here.
class AdvancedSection : public QWidget
{
    Q_OBJECT

public:
    explicit AdvancedSection(QWidget *parent = nullptr);

    /// Shows the connection's values; opens itself where they are not the usual ones.
    void setConnection(const Connection &connection);
    /// Writes what is shown into the connection. Plain HTTP only where the second yes was given; outdated
    /// encryption only where there is encryption at all.
    void fill(Connection *connection) const;

    void setApiVersion(const QString &version);
    void setPinned(const QByteArray &sha256);
    [[nodiscard]] QByteArray pinned() const { return m_pinned; }

    /// Shows what is wrong; true where nothing is.
    bool check();
    void clearProblems();
    /// The first field with something wrong in it.
    [[nodiscard]] QWidget *firstProblem() const;

Q_SIGNALS:
    void edited();
    /// Its size changed: folded, unfolded, a sentence came or went.
    void reshaped();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showPlainHttp();
    void showPinned();
    void confirmPlainHttp(bool yes);
    void setOpen(bool open);

    bool m_open = false;
    QToolButton *m_toggle;
    QWidget *m_content;
    QLineEdit *m_apiVersion;
    LabelledField *m_apiVersionField;
    QSpinBox *m_reportPort;
    LabelledField *m_reportPortField;
    QCheckBox *m_plainHttp;
    NoteBox *m_plainHttpNote;
    QPushButton *m_plainHttpYes;
    QPushButton *m_plainHttpNo;
    bool m_plainHttpConfirmed = false;
    QCheckBox *m_oldTls;
    bool m_oldTlsAllowed = false; ///< kept while plain HTTP has no use for it
    QLabel *m_pinnedLabel;
    QPushButton *m_forget;
    QByteArray m_pinned;
};
