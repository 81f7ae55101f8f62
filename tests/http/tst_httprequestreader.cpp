// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/HttpRequestReader.h"

#include <QTest>

using Progress = HttpRequestReader::Progress;
Q_DECLARE_METATYPE(HttpRequestReader::Progress)

class tst_HttpRequestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAClientSends_data();
    void readsWhatAClientSends();
    void readsTheSameInPiecesOfOneByte_data() { readsWhatAClientSends_data(); }
    void readsTheSameInPiecesOfOneByte();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void findsHeadersInAnyCase();
    void splitsPathAndQuery();
};

void tst_HttpRequestReader::readsWhatAClientSends_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a report of the PBX")
        << QByteArray("POST / HTTP/1.1\r\nHost: 192.168.5.122:8260\r\nUser-Agent: WebAPI\r\n"
                      "Content-Type: application/json\r\nContent-Length: 7\r\n\r\n{\"a\":1}")
        << QByteArray("{\"a\":1}");
    QTest::newRow("HTTP/1.0, lower case, no host")
        << QByteArray("POST / HTTP/1.0\r\nuser-agent: WebAPI\r\ncontent-length: 2\r\n\r\n{}")
        << QByteArray("{}");
    QTest::newRow("a body that is not JSON")
        << QByteArray("POST /x HTTP/1.1\r\nContent-Length: 6\r\n\r\n{a:\r\n}") << QByteArray("{a:\r\n}");
    QTest::newRow("no body") << QByteArray("POST / HTTP/1.1\r\n\r\n") << QByteArray();
    QTest::newRow("an empty body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n")
                                   << QByteArray();
    QTest::newRow("chunks") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                                          "3\r\n{\"a\r\n4;ext=1\r\n\":1}\r\n0\r\n\r\n")
                            << QByteArray("{\"a\":1}");
    QTest::newRow("a body of zero bytes and high bytes")
        << "POST / HTTP/1.1\r\nContent-Length: 4\r\n\r\n" + QByteArray("\0\xff\0\x80", 4)
        << QByteArray("\0\xff\0\x80", 4);
}

void tst_HttpRequestReader::readsWhatAClientSends()
{
    QFETCH(const QByteArray, bytes);
    HttpRequestReader reader({});
    QCOMPARE(reader.feed(bytes), Progress::Complete);
    QCOMPARE(reader.request().method(), "POST");
    QTEST(reader.request().body(), "body");
}

void tst_HttpRequestReader::readsTheSameInPiecesOfOneByte()
{
    QFETCH(const QByteArray, bytes);
    HttpRequestReader reader({});
    for (qsizetype i = 0; i < bytes.size() - 1; ++i)
        QCOMPARE(reader.feed(bytes.sliced(i, 1)), Progress::NeedsMore);
    QCOMPARE(reader.feed(bytes.last(1)), Progress::Complete);
    QTEST(reader.request().body(), "body");
}

void tst_HttpRequestReader::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<HttpRequestReader::Progress>("progress");
    const QByteArray chunked = "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15)
                             << Progress::Broken;
    QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n") << Progress::Broken;
    QTest::newRow("HTTP/2 preface") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << Progress::Broken;
    QTest::newRow("a negative length")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n") << Progress::Broken;
    QTest::newRow("a length that overflows")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n") << Progress::Broken;
    QTest::newRow("two lengths") << QByteArray(
                                        "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab")
                                 << Progress::Broken;
    QTest::newRow("a length and chunks")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n")
        << Progress::Broken;
    QTest::newRow("a chunk size that is none") << chunked + "zz\r\n" << Progress::Broken;
    QTest::newRow("a header of 17 KiB") << "POST / HTTP/1.1\r\nX: " + QByteArray(17 * 1024, 'x') + "\r\n\r\n"
                                        << Progress::HeaderTooBig;
    QTest::newRow("a target without end") << "POST /" + QByteArray(17 * 1024, 'x') << Progress::HeaderTooBig;
    QTest::newRow("a body of 64 KiB and a byte")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: 65537\r\n\r\n") << Progress::BodyTooBig;
    QTest::newRow("chunks of 64 KiB and more")
        << chunked + "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n1\r\nx\r\n"
        << Progress::BodyTooBig;
    QTest::newRow("a chunk extension without end")
        << chunked + "1;" + QByteArray(100 * 1024, 'x') << Progress::BodyTooBig;
    QTest::newRow("half a header") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\n") << Progress::NeedsMore;
    QTest::newRow("half a body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\n{")
                                 << Progress::NeedsMore;
    QTest::newRow("a body of 64 KiB")
        << "POST / HTTP/1.1\r\nContent-Length: 65536\r\n\r\n" + QByteArray(65536, 'x') << Progress::Complete;
}

void tst_HttpRequestReader::saysWhatIsWrong()
{
    QFETCH(const QByteArray, bytes);
    HttpRequestReader reader({});
    QTEST(reader.feed(bytes), "progress");
}

void tst_HttpRequestReader::findsHeadersInAnyCase()
{
    HttpRequestReader reader({});
    QCOMPARE(reader.feed("GET / HTTP/1.1\r\nuser-agent:  WebAPI \r\nX-One: 1\r\n\r\n"), Progress::Complete);
    QCOMPARE(reader.request().header("User-Agent"), "WebAPI");
    QCOMPARE(reader.request().header("x-one"), "1");
    QVERIFY(reader.request().header("X-Two").isEmpty());
}

void tst_HttpRequestReader::splitsPathAndQuery()
{
    HttpRequestReader reader({});
    QCOMPARE(reader.feed("GET /api/v1/a%20b?token=48a7&x=%C3%A9 HTTP/1.1\r\n\r\n"), Progress::Complete);
    const HttpRequest request = reader.request();
    QCOMPARE(request.path(), QStringLiteral("/api/v1/a b"));
    QCOMPARE(request.query().queryItemValue(QStringLiteral("token")), QStringLiteral("48a7"));
    QCOMPARE(request.query().queryItemValue(QStringLiteral("x")), QStringLiteral("é"));
}

QTEST_GUILESS_MAIN(tst_HttpRequestReader)
#include "tst_httprequestreader.moc"
