// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/ConnectionTestResult.h"
#include "app/pbx/Connection.h"

#include <QDialog>

class ConnectionForm;
class ConnectionTestBox;
class QDialogButtonBox;
class QHBoxLayout;
class QPushButton;
class QScrollArea;

/// How to reach a PBX: fields, "Test connection" with its result in place, Save. It asks for things by its
/// signals and stays open until it is told that they are done, so that nothing typed is lost.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectionDialog(QWidget *parent = nullptr);

    /// A new connection with an id of its own.
    void openNew();
    /// With a password that is kept already, an empty password field means that it stays.
    void openExisting(const Connection &connection, bool passwordKept);

    /// Of an open dialog: the focus goes into the password, since that is what has to be typed.
    void enterPassword();

    void setSecretStorage(bool keychainAvailable);

public Q_SLOTS:
    void testFinished(const ConnectionTestResult &result);
    /// The answer to saveRequested(): closes the dialog.
    void saved();
    /// Likewise: tells what is wrong and stays.
    void saveFailed(const QString &sentence);
    void reject() override;

Q_SIGNALS:
    /// A null password: the one that is kept already.
    void testRequested(const Connection &connection, const QString &password);
    void testCancelled();
    void saveRequested(const Connection &connection, const QString &password);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void openFitted();
    void startTest();
    void cancelTest();
    void requestSave();
    void formEdited();
    void setTesting(bool testing);
    void setAsking(bool asking);
    void fit();
    void reveal(QWidget *news);
    void showNews();

    bool m_isNew = true;
    bool m_testing = false;
    int m_fittedHeight = 0; ///< as we made it; another height is a person's
    ConnectionForm *m_form;
    ConnectionTestBox *m_testBox;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QWidget *m_news = nullptr; ///< what has to be in sight, however the dialog is laid out
    QPushButton *m_test;       // before the others, as Tab goes
    QDialogButtonBox *m_buttons;
    QHBoxLayout *m_bottom;
};
