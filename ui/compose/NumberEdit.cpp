// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/NumberEdit.h"

#include "app/text/HiddenCharacters.h"
#include "ui/compose/PastedText.h"

#include <QValidator>

#include <algorithm>

namespace {

/// Takes every text, cleaned. QLineEdit's own limit would cut inside a surrogate pair.
class CleanNumber final : public QValidator
{
public:
    using QValidator::QValidator;

    State validate(QString &text, int &cursor) const override
    {
        const QString cleaned = withoutHidden(PastedText::from(text, NumberEdit::mostUnits).kept);
        if (cleaned != text) {
            cursor -= int(text.size() - cleaned.size());
            text = cleaned;
            cursor = std::clamp(cursor, 0, int(text.size()));
        }
        return Acceptable;
    }
};

} // namespace

NumberEdit::NumberEdit(QWidget *parent) : QLineEdit(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    setInputMethodHints(Qt::ImhPreferNumbers);
    setValidator(new CleanNumber(this));
}
