// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/LetterFonts.h"

#include <QFontMetrics>
#include <QStringList>

#include <fontconfig/fontconfig.h>

#include <memory>
#include <optional>
#include <tuple>

namespace {

// The commonest of them in every language that is written with them.
constexpr FcChar32 hanLetter = 0x7684;

using Pattern = std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)>;
using Letters = std::unique_ptr<FcCharSet, decltype(&FcCharSetDestroy)>;

struct Family
{
    QString name;
    bool hasHan = false;
};

// As the user and the distribution have set it up: of a family, or of what stands for it, the one that
// fontconfig would take, with these letters if any has them.
std::optional<Family> familyFor(const QString &name, const FcCharSet *letters)
{
    const Pattern wanted(FcPatternCreate(), &FcPatternDestroy);
    if (!wanted)
        return {};
    const QByteArray utf8 = name.toUtf8();
    FcPatternAddString(wanted.get(), FC_FAMILY, reinterpret_cast<const FcChar8 *>(utf8.constData()));
    if (letters)
        FcPatternAddCharSet(wanted.get(), FC_CHARSET, letters);
    FcConfigSubstitute(nullptr, wanted.get(), FcMatchPattern);
    FcDefaultSubstitute(wanted.get());
    FcResult result = FcResultNoMatch;
    const Pattern found(FcFontMatch(nullptr, wanted.get(), &result), &FcPatternDestroy);
    FcChar8 *family = nullptr;
    if (!found || FcPatternGetString(found.get(), FC_FAMILY, 0, &family) != FcResultMatch)
        return {};
    FcCharSet *has = nullptr;
    return Family{QString::fromUtf8(reinterpret_cast<const char *>(family)),
                  FcPatternGetCharSet(found.get(), FC_CHARSET, 0, &has) == FcResultMatch &&
                      FcCharSetHasChar(has, hanLetter)};
}

} // namespace

void LetterFonts::prepareHan(const QFont &font)
{
    std::ignore = QFontMetrics(font).horizontalAdvance(QChar(hanLetter));
}

std::optional<QFont> LetterFonts::forHan(const QFont &font)
{
    const Letters han(FcCharSetCreate(), &FcCharSetDestroy);
    if (!han || !FcCharSetAddChar(han.get(), hanLetter) || font.families().size() > 1)
        return {};
    // Not its alias, such as "Sans Serif": of several families Qt takes the first that is one.
    const auto own = familyFor(font.family(), nullptr);
    if (!own || own->hasHan)
        return {};
    const auto other = familyFor(own->name, han.get());
    if (!other || !other->hasHan)
        return {};
    QFont families;
    families.setFamilies({own->name, other->name});
    return families;
}
