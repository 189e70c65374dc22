#include "app/library/routine_panel.h"

#include "app/library/duration_box.h"
#include "app/widgets/metrics.h"
#include "app/widgets/wrapping.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace supine
{

namespace
{

constexpr std::chrono::seconds usualRest{90};

} // namespace

RoutinePanel::RoutinePanel(QWidget* parent)
    : QWidget(parent), m_summary(new QLineEdit), m_rests(new WrappingCheckBox(tr("A rest at the end"))),
      m_rest(new DurationBox(limits::shortestRest, limits::longestRest)), m_tones(new QComboBox),
      m_voice(new QComboBox),
      m_quiet(new WrappingCheckBox(tr("No digits on the screen, one tone at the end")))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setPlaceholderText(tr("What it is for, in a line"));
    m_summary->setAccessibleName(tr("About it"));
    form->addRow(tr("About it"), m_summary);
    m_rests->setObjectName(QStringLiteral("rests"));
    m_rest->setObjectName(QStringLiteral("rest"));
    m_rest->setAccessibleName(tr("How long the rest is"));
    form->addRow(m_rests);
    form->addRow(tr("Rest"), m_rest);
    m_tones->setObjectName(QStringLiteral("tones"));
    m_tones->setAccessibleName(tr("Tones"));
    m_tones->addItems({tr("All of them"), tr("None halfway"), tr("Only the last")});
    form->addRow(tr("Tones"), m_tones);
    m_voice->setObjectName(QStringLiteral("voice"));
    m_voice->setAccessibleName(tr("Voice"));
    m_voice->addItems(
        {tr("As in the settings"), tr("Says everything"), tr("Says the names"), tr("Says nothing")});
    form->addRow(tr("Voice"), m_voice);
    m_quiet->setObjectName(QStringLiteral("quiet"));
    form->addRow(m_quiet);
    connect(m_rests, &QCheckBox::clicked, this, [this] { tell({}); });
    connect(m_rest, &QSpinBox::valueChanged, this, [this] { tell(QStringLiteral("rest")); });
    connect(m_tones, &QComboBox::activated, this, [this] { tell({}); });
    connect(m_voice, &QComboBox::activated, this, [this] { tell({}); });
    connect(m_quiet, &QCheckBox::clicked, this, [this] { tell({}); });
    connect(m_summary, &QLineEdit::textEdited, this, [this](const QString& text) {
        auto flaw = textFlaw(text, limits::summary);
        if (flaw == TextFlaw::Empty)
            flaw.reset();
        emit summaryRefused(flaw);
        if (!flaw)
            tell(QStringLiteral("summary"));
    });
}

void RoutinePanel::tell(const QString& words)
{
    if (m_showing)
        return;
    OwnRoutine next = m_shown;
    next.summary = m_summary->text().trimmed();
    next.rest = m_rests->isChecked() ? m_rest->length() : std::chrono::seconds(0);
    next.tones = Tones(m_tones->currentIndex());
    next.voice.reset();
    if (m_voice->currentIndex() > 0)
        next.voice = VoiceAmount(m_voice->currentIndex() - 1);
    next.quiet = m_quiet->isChecked();
    emit edited(words, next);
}

void RoutinePanel::show(const OwnRoutine& routine)
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    m_shown = routine;
    if (m_summary->text().trimmed() != routine.summary)
        m_summary->setText(routine.summary);
    const bool rests = routine.rest > std::chrono::seconds(0);
    m_rests->setChecked(rests);
    m_rest->setEnabled(rests);
    m_rest->setLength(rests ? routine.rest : usualRest);
    m_tones->setCurrentIndex(int(routine.tones));
    m_tones->setEnabled(!routine.quiet);
    m_voice->setCurrentIndex(routine.voice ? int(*routine.voice) + 1 : 0);
    m_quiet->setChecked(routine.quiet);
}

} // namespace supine
