#include "app/session/breath_guide.h"

#include "app/session/player_fonts.h"
#include "app/theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <cmath>

namespace supine
{

/// The ring itself; repaints only when its disc changed by a visible amount.
class BreathRing : public QWidget
{
public:
    using QWidget::QWidget;
    void setFullness(double fullness)
    {
        const int before = discRadius();
        m_fullness = fullness;
        if (discRadius() != before)
            update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double edge = std::max(2.0, width() / 28.0);
        const QPointF centre = QRectF(rect()).center();
        const double outer = (width() - edge) / 2.0;
        painter.setPen(QPen(mixed(tokens().playerGround, tokens().accent, 0.35), edge));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, outer, outer);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(tokens().playerGround, tokens().accent, 0.55));
        painter.drawEllipse(centre, discRadius() / 4.0, discRadius() / 4.0);
    }

private:
    /// In quarters of a pixel.
    [[nodiscard]] int discRadius() const
    {
        const double most = width() / 2.0 - std::max(2.0, width() / 28.0) * 2.0;
        return int(std::lround(4.0 * most * (0.35 + 0.65 * m_fullness)));
    }
    double m_fullness = 0;
};

BreathGuide::BreathGuide(QWidget* parent)
    : QWidget(parent), m_ring(new BreathRing(this)), m_words(new QLabel(this)), m_inNote(new QLabel(this)),
      m_outNote(new QLabel(this)), m_count(new QLabel(this))
{
    m_words->setWordWrap(true);
    auto* notes = new QGridLayout;
    m_count->setObjectName(QStringLiteral("breaths"));
    m_count->setProperty("role", QStringLiteral("muted"));
    for (QLabel* note : {m_inNote, m_outNote}) {
        note->setProperty("role", QStringLiteral("muted"));
        note->setWordWrap(true);
        notes->addWidget(note, 0, 0, Qt::AlignTop);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_ring, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(m_words);
    column->addLayout(notes);
    column->addWidget(m_count);
    column->addStretch(1);
    row->addLayout(column, 1);
    setTextSizes(20, 16);
    setMoment({true, 0, 0, 1});
}

void BreathGuide::setNotes(const QString& in, const QString& out)
{
    m_inNote->setText(in);
    m_outNote->setText(out);
    setCompact(m_compact);
}

void BreathGuide::setMoment(const BreathMoment& moment)
{
    if (!m_reducedMotion)
        m_ring->setFullness(moment.fullness);
    if (m_in != moment.in)
        say(moment.in);
}

void BreathGuide::setCount(int breath, int all)
{
    if (std::exchange(m_counted, {breath, all}) == std::pair(breath, all))
        return;
    m_count->setText(tr("Breath %1 of %2").arg(breath).arg(all));
}

void BreathGuide::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    if (reduced)
        m_ring->setFullness(0.6);
}

void BreathGuide::setTextSizes(int words, int note)
{
    setTextSize(m_words, words, QFont::DemiBold);
    setTextSize(m_inNote, note);
    setTextSize(m_outNote, note);
    setTextSize(m_count, note);
    const int ring = m_compact ? words * 5 / 4 : words * 5 / 2;
    m_ring->setFixedSize(ring, ring);
    layout()->setSpacing(words * 3 / 4);
    updateGeometry();
}

void BreathGuide::setCompact(bool compact)
{
    m_compact = compact;
    const bool shown = !compact && !(m_inNote->text().isEmpty() && m_outNote->text().isEmpty());
    for (QLabel* note : {m_inNote, m_outNote}) {
        QSizePolicy policy = note->sizePolicy();
        policy.setRetainSizeWhenHidden(shown);
        note->setSizePolicy(policy);
        note->setVisible(shown && (note == m_inNote) == m_in.value_or(true));
    }
    m_count->setVisible(!compact);
    updateGeometry(); // at once: the column asks for the size before the next event
}

void BreathGuide::say(bool in)
{
    m_in = in;
    m_words->setText(in ? tr("Breathe in") : tr("Breathe out"));
    setCompact(m_compact);
}

} // namespace supine
