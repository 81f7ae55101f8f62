// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/late/LatePart.h"
#include "ui/print/PaperDocument.h"
#include "ui/print/PdfDocument.h"

#include <QImage>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

#include <deque>
#include <memory>

namespace {

/// Pages of a test: pictures, so that it can look at what stands on them.
class PicturePages final : public PrintPages
{
public:
    PicturePages() { std::ignore = newPage(); }

    [[nodiscard]] QPainter &painter() override { return m_painter; }
    [[nodiscard]] QSizeF size() const override { return QSizeF(800, 500); }
    [[nodiscard]] bool newPage() override
    {
        if (m_painter.isActive())
            m_painter.end();
        if (pages.size() == limit)
            return false;
        pages.emplace_back(800, 500, QImage::Format_RGB32);
        pages.back().setDotsPerMeterX(2835); // 72 dots to an inch
        pages.back().setDotsPerMeterY(2835);
        pages.back().fill(Qt::white);
        return m_painter.begin(&pages.back());
    }

    /// The part of the page that has ink on it.
    [[nodiscard]] QRect inked(size_t page, const QRect &part) const
    {
        QRect found;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x) {
                if (pages.at(page).pixel(x, y) != qRgb(255, 255, 255))
                    found |= QRect(x, y, 1, 1);
            }
        }
        return found;
    }

    std::deque<QImage> pages; // never moved while they are painted on
    size_t limit = 1000;

private:
    QPainter m_painter;
};

PrintHead head()
{
    return {.title = QStringLiteral("Messages"),
            .conditions = {QStringLiteral("All messages")},
            .madeAt = QDateTime({2026, 11, 23}, {9, 0}),
            .locale = QLocale(QStringLiteral("en_GB"))};
}

Message message(const QString &text)
{
    Message message;
    message.to = QStringLiteral("15100001111");
    message.text = text;
    message.state = MessageState::Sent;
    message.createdAt = QDateTime({2026, 11, 23}, {9, 0}, Qt::UTC);
    return message;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype pagesIn(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n");
}

} // namespace

class TestPrintedTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowThatDoesNotFitGoesWholeToTheNextPage();
    void aRowHigherThanAPageGoesOnOnTheNext();
    void everyPageHasItsHeadingsAndNothingBelowItsFoot();
    void rightToLeftTheTableIsMirrored();
    void noFurtherPageIsAFailure();
    void aRowPaintsEachOfItsLinesOnce();
    void anSmsIdIsNeverBroken();
    void noWordOfAStatusIsBroken_data();
    void noWordOfAStatusIsBroken();
    void theFirstMessagesWidenTheirColumns();
    void aPdfIsThereOnlyWhenItIsWholeAndIsTheOwnersAlone();
    void aPdfThatWasNotEndedLeavesNothing();
    void aPdfIntoAMissingFolderSaysSo();
    void whatIsPrintedHasTheSamePages();
    void theUsualPaperIsTheCountrys();
};

void TestPrintedTable::aRowThatDoesNotFitGoesWholeToTheNextPage()
{
    PicturePages pages;
    PrintedTable table(pages, head());
    table.begin();
    const QString tall = QStringLiteral("x\n").repeated(13) + QLatin1Char('x');
    for (int i = 0; i < 4; ++i)
        QVERIFY(table.add(message(tall)));
    QCOMPARE(table.pageCount(), 2); // two rows of fourteen lines go on each
    QVERIFY(table.end(4));
}

void TestPrintedTable::aRowHigherThanAPageGoesOnOnTheNext()
{
    PicturePages pages;
    PrintedTable table(pages, head());
    table.begin();
    QVERIFY(table.add(message(QStringLiteral("x\n").repeated(100))));
    QVERIFY(table.pageCount() > 2);
}

void TestPrintedTable::everyPageHasItsHeadingsAndNothingBelowItsFoot()
{
    PicturePages pages;
    PrintedTable table(pages, head());
    table.begin();
    for (int i = 0; i < 100; ++i)
        QVERIFY(table.add(message(QStringLiteral("Hello"))));
    QVERIFY(table.end(100));
    QVERIFY(pages.pages.size() > 2);
    for (size_t page = 0; page < pages.pages.size(); ++page) {
        QVERIFY(!pages.inked(page, {0, 0, 100, 20}).isEmpty());     // title or headings
        QVERIFY(!pages.inked(page, {700, 478, 100, 22}).isEmpty()); // its number
        QVERIFY(pages.inked(page, {200, 480, 400, 20}).isEmpty());
    }
}

void TestPrintedTable::rightToLeftTheTableIsMirrored()
{
    PicturePages pages;
    PrintHead mirrored = head();
    mirrored.direction = Qt::RightToLeft;
    PrintedTable table(pages, mirrored);
    table.begin();
    QVERIFY(pages.inked(0, {0, 0, 400, 20}).isEmpty());
    QVERIFY(pages.inked(0, {400, 0, 400, 20}).right() > 790); // the title
    QVERIFY(pages.inked(0, {0, 478, 100, 22}).left() < 10);   // the page's number
}

void TestPrintedTable::noFurtherPageIsAFailure()
{
    PicturePages pages;
    pages.limit = 1;
    PrintedTable table(pages, head());
    table.begin();
    bool went = true;
    for (int i = 0; i < 100 && went; ++i)
        went = table.add(message(QStringLiteral("Hello")));
    QVERIFY(!went);
}

void TestPrintedTable::aRowPaintsEachOfItsLinesOnce()
{
    PicturePages pages;
    QPaintDevice *device = pages.painter().device();
    PrintedRow row({{QStringLiteral("1\n2\n3\n4"), 0, 100, false}, {QStringLiteral("a"), 200, 100, false}},
                   QFont(), device);
    const qreal line = row.height() / 4;
    QCOMPARE(row.paint(pages.painter(), 0, 2.5 * line, false), 2 * line);
    QCOMPARE(row.height(), 2 * line);
    QCOMPARE(row.paint(pages.painter(), 100, 0.5 * line, false), 0.0);
    QCOMPARE(row.paint(pages.painter(), 100, 0.5 * line, true), line);
    QVERIFY(!row.isDone());
    QCOMPARE(row.paint(pages.painter(), 200, 10 * line, false), line);
    QVERIFY(row.isDone());
}

void TestPrintedTable::anSmsIdIsNeverBroken()
{
    PicturePages pages;
    QPaintDevice *device = pages.painter().device();
    const QString longest = QString(32, QLatin1Char('8')) + QStringLiteral("-18888888888");
    const PrintedRow one({{QStringLiteral("8"), 0, 100, false, true}}, QFont(), device);
    PrintedRow id({{longest, 0, 100, false, true}}, QFont(), device);
    QVERIFY(id.height() <= one.height());
    id.paint(pages.painter(), 250, 100, true);
    QVERIFY(id.isDone());
    const QRect ink = pages.inked(0, {0, 250, 800, 100});
    QVERIFY2(ink.right() > 85 && ink.right() < 101, qPrintable(QString::number(ink.right())));
}

void TestPrintedTable::noWordOfAStatusIsBroken_data()
{
    QTest::addColumn<MessageState>("state");
    QTest::newRow("not confirmed") << MessageState::NotConfirmed;
    QTest::newRow("cancelled") << MessageState::Cancelled;
    QTest::newRow("accepted") << MessageState::Accepted;
}

void TestPrintedTable::noWordOfAStatusIsBroken()
{
    QFETCH(const MessageState, state);
    Message other = message(QStringLiteral("Hello"));
    other.state = state;
    const auto heightOf = [](const Message &message) {
        PicturePages pages;
        PrintedTable table(pages, head());
        table.begin();
        const auto inked = [&pages] {
            return pages.inked(0, {0, 0, 800, 470}).bottom();
        };
        const int before = inked();
        return table.add(message) ? inked() - before : -1;
    };
    // Lines, not dots: a word may reach a little lower than another.
    QVERIFY(heightOf(other) < heightOf(message(QStringLiteral("Hello"))) + 6);
}

void TestPrintedTable::theFirstMessagesWidenTheirColumns()
{
    Message narrow = message(QStringLiteral("Hello"));
    narrow.trunk = QStringLiteral("GSM");
    Message wide = narrow;
    wide.trunk = QStringLiteral("Head office GSM-2");
    const auto leftOfText = [](const Message &message) {
        PicturePages pages;
        PrintedTable table(pages, head());
        table.begin({message});
        return pages.inked(0, {300, 45, 500, 30}).left(); // the headings behind the text's
    };
    QVERIFY(leftOfText(wide) < leftOfText(narrow));
}

void TestPrintedTable::aPdfIsThereOnlyWhenItIsWholeAndIsTheOwnersAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("messages.pdf"));
    PdfDocument pdf(path, head());
    QVERIFY(pdf.begin());
    QVERIFY(pdf.add(QList<Message>(200, message(QStringLiteral("Hello")))));
    QVERIFY(!QFile::exists(path));
    QVERIFY(pdf.end());
    const QByteArray content = contentOf(path);
    QVERIFY(content.startsWith("%PDF-"));
    QVERIFY(content.trimmed().endsWith("%%EOF"));
    QVERIFY(pagesIn(content) > 5);
    QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
}

void TestPrintedTable::aPdfThatWasNotEndedLeavesNothing()
{
    const QTemporaryDir folder;
    {
        PdfDocument pdf(folder.filePath(QStringLiteral("messages.pdf")), head());
        QVERIFY(pdf.begin());
        QVERIFY(pdf.add({message(QStringLiteral("Hello"))}));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestPrintedTable::aPdfIntoAMissingFolderSaysSo()
{
    const QTemporaryDir folder;
    PdfDocument pdf(folder.filePath(QStringLiteral("gone/messages.pdf")), head());
    QCOMPARE(pdf.begin().error().kind, ExportErrorKind::NoFolder);
}

void TestPrintedTable::whatIsPrintedHasTheSamePages()
{
    const QTemporaryDir folder;
    const QList<Message> messages(200, message(QStringLiteral("Hello")));
    PdfDocument pdf(folder.filePath(QStringLiteral("messages.pdf")), head());
    QVERIFY(pdf.begin());
    QVERIFY(pdf.add(messages));
    QVERIFY(pdf.end());

    const QString printed = folder.filePath(QStringLiteral("printed.pdf"));
    const auto *part = LatePart::load<PaperPart>(QStringLiteral("paper"));
    QVERIFY(part);
    const auto printer = part->makePrinter();
    auto &device = static_cast<QPrinter &>(printer->device());
    device.setOutputFormat(QPrinter::PdfFormat);
    device.setOutputFileName(printed);
    QVERIFY(device.setPageLayout(PdfDocument::usualPaper(head().locale)));
    PaperDocument paper(printer, head());
    QVERIFY(paper.begin());
    QVERIFY(paper.add(messages));
    QVERIFY(paper.end());
    QCOMPARE(pagesIn(contentOf(printed)),
             pagesIn(contentOf(folder.filePath(QStringLiteral("messages.pdf")))));
}

void TestPrintedTable::theUsualPaperIsTheCountrys()
{
    QCOMPARE(PdfDocument::usualPaper(QLocale(QStringLiteral("de_DE"))).pageSize().id(), QPageSize::A4);
    QCOMPARE(PdfDocument::usualPaper(QLocale(QStringLiteral("en_US"))).pageSize().id(), QPageSize::Letter);
}

QTEST_MAIN(TestPrintedTable)
#include "tst_printed_table.moc"
