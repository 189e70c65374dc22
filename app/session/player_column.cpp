#include "app/session/player_column.h"

#include "app/session/breath_guide.h"
#include "app/session/player_fonts.h"
#include "app/session/time_digits.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace supine
{

PlayerColumn::PlayerColumn(QWidget* parent)
    : QWidget(parent), m_state(new QLabel(this)), m_name(new QLabel(this)), m_sanskrit(new QLabel(this)),
      m_side(new QLabel(this)), m_time(new TimeDigits(this)), m_steps(new QLabel(this)),
      m_secondStep(new QLabel(this)), m_breath(new BreathGuide(this))
{
    m_time->setObjectName(QStringLiteral("remaining"));
    m_steps->setObjectName(QStringLiteral("instruction"));
    m_state->setProperty("role", QStringLiteral("notice"));
    m_sanskrit->setProperty("role", QStringLiteral("muted"));
    m_side->setProperty("role", QStringLiteral("notice"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(1);
    for (QLabel* label :
         {m_state, m_name, m_sanskrit, m_side, static_cast<QLabel*>(m_time), m_steps, m_secondStep}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label != m_time);
        column->addWidget(label);
    }
    column->addWidget(m_breath);
    column->addStretch(1);
}

bool PlayerColumn::setWords(const PlayerWords& words, bool gettingReady)
{
    bool changed = std::exchange(m_gettingReady, gettingReady) != gettingReady;
    const auto set = [&changed](QLabel* label, const QString& text) {
        if (label->text() == text && label->isHidden() == text.isEmpty())
            return;
        changed = changed || label->isHidden() != text.isEmpty() || label->wordWrap();
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    set(m_state, words.state);
    set(m_name, words.name);
    set(m_sanskrit, words.sanskrit);
    set(m_side, words.side);
    set(m_time, words.time);
    set(m_steps, words.steps.value(0));
    set(m_secondStep, words.steps.value(1));
    m_words = words;
    m_time->setMuted(gettingReady || !words.state.isEmpty());
    return changed;
}

void PlayerColumn::showBreath(bool shown)
{
    m_breath->setVisible(shown);
}

bool PlayerColumn::fit(QSize size, int height, int small, Leave most)
{
    for (const Leave what : {Leave::Nothing, Leave::Sanskrit, Leave::SecondStep, Leave::BreathNote}) {
        if (what > most)
            break;
        leaveOut(what);
        for (const double scale : {1.0, 0.85, 0.7}) {
            setSizes(height, small, scale);
            if (layout()->totalHeightForWidth(size.width()) <= size.height())
                return true;
        }
    }
    return false;
}

void PlayerColumn::leaveOut(Leave what)
{
    m_sanskrit->setVisible(what < Leave::Sanskrit && !m_words.sanskrit.isEmpty());
    m_secondStep->setVisible(what < Leave::SecondStep && m_words.steps.size() > 1);
    m_breath->setCompact(what >= Leave::BreathNote);
}

void PlayerColumn::setSizes(int height, int small, double scale)
{
    const auto share = [height, scale](double part) { return int(height * part * scale); };
    const int instruction = std::max(small, share(m_gettingReady ? 0.043 : 0.031));
    setTextSize(m_state, std::max(small, share(0.028)), QFont::DemiBold);
    setTextSize(m_name, std::max(small * 6 / 5, share(0.062)), QFont::Bold);
    setTextSize(m_sanskrit, std::max(small, share(0.027)));
    setTextSize(m_side, std::max(small, share(0.032)), QFont::DemiBold);
    setTextSize(m_steps, instruction);
    setTextSize(m_secondStep, instruction);
    // A tenth over what must be legible from three metres, whatever else gives way.
    m_time->setDigitHeight(std::max(height * 12 / 100 + 1, share(0.132)));
    m_breath->setTextSizes(std::max(small, share(0.034)), std::max(small, share(0.026)));
    layout()->setSpacing(share(0.014));
    layout()->invalidate();
    layout()->activate();
}

} // namespace supine
