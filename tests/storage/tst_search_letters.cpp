// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Database.h"
#include "app/storage/HistoryPages.h"
#include "app/storage/SearchBlock.h"
#include "app/storage/SearchIndex.h"
#include "app/text/FoldedText.h"
#include "app/text/SearchNeedle.h"
#include "tests/support/TemporaryStore.h"

#include <QTest>

namespace {

const QDateTime now({2026, 3, 2}, {9, 0}, Qt::UTC);

bool isHan(char32_t character)
{
    return character >= 0x4e00 && character <= 0x9fff;
}

} // namespace

/// What the store leaves out before it folds a row is never a message that matches.
class TestSearchLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temporary = std::make_unique<TemporaryStore>(); }
    void cleanup() { m_temporary.reset(); }

    void oneOrTwoLettersAreFoundInAnyForm_data();
    void oneOrTwoLettersAreFoundInAnyForm();
    void whatIsOfHanInAnotherFormIsFoundByIt();
    void whatVanishesBetweenHanHidesNothing();
    void aTrunksNameIsNotCutWithinALetter();
    void aShortTrunksNameIsLeftHalfway();

private:
    [[nodiscard]] QList<MessageId> found(Database &database, const QString &typed,
                                         const IdRange &stretch = {}) const
    {
        QList<MessageId> ids;
        const auto page = HistoryPages(database).page({.text = typed}, HistoryOrder::OldestFirst, stretch,
                                                      100000, [] { return false; });
        for (const Message &message : page.value_or(QList<Message>()))
            ids.append(message.id);
        return ids;
    }
    /// In one transaction; their ids go up from the first.
    void fill(Database &database, const QStringList &texts)
    {
        QVERIFY(database.run(QStringLiteral("BEGIN")).has_value());
        auto insert = database.prepared(
            QStringLiteral("INSERT INTO message (connection_id, recipient, number, text, state, created_at,"
                           " state_at, due_at) VALUES ('c', '151', '151', ?, 'Sent', 1, 1, 1)"));
        QVERIFY(insert.has_value());
        for (const QString &text : texts)
            QVERIFY(Database::execute(*insert, {text}).has_value());
        QVERIFY(database.run(QStringLiteral("COMMIT")).has_value());
    }

    std::unique_ptr<TemporaryStore> m_temporary;
};

void TestSearchLetters::oneOrTwoLettersAreFoundInAnyForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *text, const char *typed) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(typed);
    };
    row("本周五", "五");
    row("一行", "行");
    row("一\uf908", "龜");
    row("㈱山田", "株");
    row("營\ufe00業", "營業");
    row("營\u200b業", "營業");
    row("⽂字", "文字");
    row("㋀", "月");
    row("Ａ棟", "a棟");
    row("OK Straße", "ss");
    row("ＯＫ", "ok");
    row("o\u0308k", "ok");
}

void TestSearchLetters::oneOrTwoLettersAreFoundInAnyForm()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    Message message;
    message.text = text;
    QVERIFY(SearchNeedle(typed).matches(message));
    const MessageId id = m_temporary->queue(QStringLiteral("15100001111"), now, text);
    m_temporary->queue(QStringLiteral("15100001111"), now, QStringLiteral("丙丁"));
    Database database;
    QVERIFY(database.open(m_temporary->path(), Database::Access::ReadOnly).has_value());
    QCOMPARE(found(database, typed), QList{id});
}

void TestSearchLetters::whatIsOfHanInAnotherFormIsFoundByIt()
{
    QStringList texts;
    QStringList needles;
    for (char32_t character = 0x80; character <= 0x10ffff; ++character) {
        if (isHan(character) || QChar::isSurrogate(character))
            continue;
        const QString text = QString::fromUcs4(&character, 1);
        const QList<uint> folded = FoldedText::fold(text).toUcs4();
        const auto han = std::find_if(folded.cbegin(), folded.cend(), isHan);
        if (han == folded.cend())
            continue;
        texts.append(text);
        needles.append(QString(QChar(char16_t(*han))));
    }
    QVERIFY(texts.size() > 1000);
    Database database;
    QVERIFY(database.open(m_temporary->path(), Database::Access::ReadWrite).has_value());
    fill(database, texts);
    for (qsizetype at = 0; at < texts.size(); ++at) {
        const MessageId id = at + 1;
        if (found(database, needles.at(at), {id, id}) != QList{id})
            QFAIL(qPrintable(QStringLiteral("U+%1").arg(texts.at(at).toUcs4().constFirst(), 0, 16)));
    }
}

void TestSearchLetters::whatVanishesBetweenHanHidesNothing()
{
    QStringList texts;
    for (char32_t character = 0x80; character <= 0x10ffff; ++character) {
        if (QChar::isSurrogate(character))
            continue;
        const QString between = QString::fromUcs4(&character, 1);
        if (FoldedText::fold(between).isEmpty())
            texts.append(QStringLiteral("營") + between + QStringLiteral("業"));
    }
    QVERIFY(texts.size() > 1000);
    Database database;
    QVERIFY(database.open(m_temporary->path(), Database::Access::ReadWrite).has_value());
    fill(database, texts);
    QCOMPARE(found(database, QStringLiteral("營業")).size(), texts.size());
}

void TestSearchLetters::aTrunksNameIsNotCutWithinALetter()
{
    const QString trunk = QStringLiteral("GSM\U00020000ab"); // its third last letter has two units
    Database database;
    QVERIFY(database.open(m_temporary->path(), Database::Access::ReadWrite).has_value());
    fill(database, QStringList(2 * SearchBlock::size, QStringLiteral("Hello")));
    QVERIFY(database.run(QStringLiteral("UPDATE message SET used_trunk = ? WHERE id = 3"), {trunk})
                .has_value());
    const HistoryFilter filter{.trunk = trunk};
    const auto ids = [&] {
        const auto page =
            HistoryPages(database).page(filter, HistoryOrder::NewestFirst, {}, 10, [] { return false; });
        return page && page->size() == 1 ? page->constFirst().id : 0;
    };
    QCOMPARE(ids(), 3);
    const auto reach = SearchIndex(database).extend(100);
    QVERIFY(reach.has_value());
    QVERIFY(reach->upto > 3);
    QCOMPARE(ids(), 3);
}

// Of a name that the index is of no help with. What was chosen since must not wait until all are looked at.
void TestSearchLetters::aShortTrunksNameIsLeftHalfway()
{
    Database database;
    QVERIFY(database.open(m_temporary->path(), Database::Access::ReadWrite).has_value());
    fill(database, QStringList(30000, QStringLiteral("Hello")));
    QVERIFY(database.run(QStringLiteral("UPDATE message SET used_trunk = 'G3' WHERE id = 1")).has_value());
    const auto page = [&database](int patience) {
        int asked = 0;
        return HistoryPages(database)
            .page({.trunk = QStringLiteral("G3")}, HistoryOrder::NewestFirst, {}, 100,
                  [&] { return ++asked > patience; })
            .value_or(QList<Message>(2))
            .size();
    };
    QCOMPARE(page(3), 0);
    QCOMPARE(page(1000), 1);
}

QTEST_GUILESS_MAIN(TestSearchLetters)
#include "tst_search_letters.moc"
