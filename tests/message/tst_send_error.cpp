// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message/SendError.h"

#include <QSet>
#include <QTest>

namespace {

constexpr auto lastKind = SendErrorKind::CrashWhileSending;

} // namespace

class TestSendError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasANameOfItsOwnThatReadsBack();
    void noErrorIsStoredAsNothing();
    void aNameThatIsNoneIsNothing();
};

void TestSendError::everyKindHasANameOfItsOwnThatReadsBack()
{
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(lastKind); ++i) {
        const auto kind = static_cast<SendErrorKind>(i);
        const QString name = errorKindName(kind);
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
        QCOMPARE(errorKindFromName(name), std::optional(kind));
    }
}

void TestSendError::noErrorIsStoredAsNothing()
{
    QCOMPARE(errorKindName(SendErrorKind::None), QString());
    QCOMPARE(errorKindFromName(QString()), std::optional(SendErrorKind::None));
}

void TestSendError::aNameThatIsNoneIsNothing()
{
    QVERIFY(!errorKindFromName(QStringLiteral("of-a-later-version")));
}

QTEST_GUILESS_MAIN(TestSendError)
#include "tst_send_error.moc"
