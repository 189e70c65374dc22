#pragma once

#include "app/widgets/wrapped_text.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QStyleOptionButton>

namespace supine
{

/// A button whose words go on in the next line where one line is too narrow for them. It asks for one line,
/// gives way down to its longest word, and says how high it is then.
template<class Button>
class Wrapping : public Button
{
public:
    explicit Wrapping(const QString& text = {}, QWidget* parent = nullptr) : Button(text, parent)
    {
        QSizePolicy policy = this->sizePolicy();
        policy.setHorizontalPolicy(QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        this->setSizePolicy(policy);
    }

    /// As wide as all words in one line, and as high as it is where it stands: a fixed height is taken from
    /// here.
    [[nodiscard]] QSize sizeHint() const override
    {
        const QSize line = hintOfOneLine();
        return {line.width(), m_laid ? heightForWidth(this->width()) : line.height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize line = hintOfOneLine();
        const QFontMetrics metrics = this->fontMetrics();
        return {line.width() - widthOfLines(metrics, this->text()) +
                    widthOfLongestWord(metrics, this->text()),
                line.height()};
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const auto breaks = wrappedAt(width).count(u'\n');
        return hintOfOneLine().height() + int(breaks) * this->fontMetrics().lineSpacing();
    }

protected:
    void initStyleOption(QStyleOptionButton* option) const override
    {
        Button::initStyleOption(option);
        if (!m_measuring)
            option->text = wrappedAt(this->width());
    }
    void resizeEvent(QResizeEvent* event) override
    {
        Button::resizeEvent(event);
        const bool same = m_laid && heightForWidth(event->oldSize().width()) == heightForWidth(this->width());
        m_laid = true;
        if (!same)
            this->updateGeometry();
    }

private:
    [[nodiscard]] QSize hintOfOneLine() const
    {
        const QScopedValueRollback<bool> measuring(m_measuring, true);
        return Button::sizeHint();
    }
    [[nodiscard]] QString wrappedAt(int width) const
    {
        const QFontMetrics metrics = this->fontMetrics();
        const int around = hintOfOneLine().width() - widthOfLines(metrics, this->text());
        return wrappedText(metrics, this->text(), width - around);
    }

    mutable bool m_measuring = false; ///< the hint asks for the option, and lines follow from the hint
    bool m_laid = false;              ///< its width is one that a layout gave it
};

using WrappingCheckBox = Wrapping<QCheckBox>;
using WrappingRadioButton = Wrapping<QRadioButton>;

} // namespace supine
