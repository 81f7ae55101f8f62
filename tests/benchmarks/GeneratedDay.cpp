// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/GeneratedDay.h"

#include <QString>

#include <array>
#include <cmath>

namespace {

constexpr qint64 firstMonday = 1736121600000; // 6 January 2025, 00:00 UTC
constexpr qint64 hour = 3600 * 1000;
constexpr int workingDays = 260;

constexpr std::array sentences{
    "Hello, your order %1 is ready. You can pick it up at our office from 9 to 17 h.",
    "Your appointment on Tuesday at %1 is confirmed. Please bring the letter with you.",
    "Guten Tag, Ihr Gerät ist repariert. Auftragsnummer %1, Hauptstraße 12, 3. Stock.",
    "Sehr geehrte Frau Müller, wir haben Ihre Kündigung erhalten. Vorgang %1.",
    "Bonjour, votre réservation %1 est confirmée pour deux personnes. À bientôt!",
    "您好，您的订单 %1 已经发出，预计明天送达。如有问题请回电。",
    "您的套餐还剩 20 GB，有效期至本月底。查询码 %1。",
    "مرحبا، تم تأكيد موعدك رقم %1 يوم الثلاثاء. شكرا لاتصالك بنا.",
    "Thank you for calling. The technician comes tomorrow between 10 and 12, ticket %1.",
    "We could not reach you. Please call our office back, reference %1.",
    "Ваш заказ %1 готов. Мы работаем с понедельника по пятницу.",
    "Your code is %1. It is valid for ten minutes.",
};

} // namespace

qint64 GeneratedDay::timeOf(int number, int count)
{
    const double place = double(number) / count * workingDays;
    const double day = std::floor(place);
    // Ten hours from eight o'clock; the square makes the mornings fuller.
    const double share = place - day;
    const double within = 10 * (0.7 * share + 0.3 * share * share);
    const auto whole = qint64(day);
    return firstMonday + (whole / 5 * 7 + whole % 5) * 24 * hour + qint64((8 + within) * double(hour));
}

QByteArray GeneratedDay::text()
{
    const auto sentence = [this] {
        return QString::fromUtf8(sentences.at(std::size_t(m_random.bounded(int(sentences.size())))))
            .arg(m_random.bounded(100'000, 999'999));
    };
    QString text = sentence();
    for (int more = m_random.bounded(4); more > 1; --more)
        text += QLatin1Char(' ') + sentence();
    if (chance() == 0)
        text += QLatin1Char(' ') + QLatin1String(rareWord);
    return text.toUtf8();
}

QByteArray GeneratedDay::number()
{
    return "+49151" + QByteArray::number(m_random.bounded(10'000'000, 100'000'000));
}

QByteArray GeneratedDay::typed(const QByteArray &number)
{
    return m_random.bounded(2) == 0 ? number : "0" + number.mid(3, 3) + " " + number.mid(6);
}

QByteArray GeneratedDay::trunk()
{
    return "GSM-" + QByteArray::number(m_random.bounded(1, 4));
}
