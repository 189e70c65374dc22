#include "app/library/hang_card.h"

#include "app/text/catalogue_words.h"
#include "app/text/error_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "app/widgets/wrapping.h"
#include "core/settings/settings_keys.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSpinBox>

namespace supine
{

namespace
{

using std::chrono::seconds;

} // namespace

HangCard::HangCard(Journal& journal, Settings& settings, seconds most, QWidget* parent)
    : Card(tr("Your hangs"), parent), m_journal(journal), m_settings(settings), m_most(most),
      m_trouble(new Label(TextRole::Notice))
{
    addWords();
    addChoices();
    m_trouble->hide();
    content()->addWidget(m_trouble);
    connect(&journal, &Journal::recordChanged, this, [this](const QString& kind) {
        if (kind == hangKind())
            refresh();
    });
    refresh();
}

void HangCard::addWords()
{
    m_record = new Label(TextRole::Body);
    m_advice = new Label(TextRole::Muted);
    m_remove = new LinkButton(QString());
    content()->addWidget(m_record);
    content()->addWidget(m_remove, 0, Qt::AlignLeading);
    content()->addWidget(m_advice);
    connect(m_remove, &LinkButton::clicked, this, &HangCard::removeLast);
}

void HangCard::addChoices()
{
    m_eased = new WrappingCheckBox(tr("With the feet on a stool"));
    m_tested = new WrappingCheckBox(tr("The bar is fixed, and I have tested it with my weight"));
    m_tested->setChecked(m_settings.value(keys::barTested));
    m_target = new QSpinBox;
    m_target->setRange(5, int(m_most.count()));
    m_target->setSuffix(tr(" s"));
    m_target->setAccessibleName(tr("Seconds to hang"));
    m_begin = new PrimaryButton(tr("Begin in 15 seconds"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space(this));
    row->addWidget(m_target);
    row->addWidget(m_begin);
    row->addStretch(1);
    content()->addWidget(m_tested);
    content()->addWidget(m_eased);
    content()->addLayout(row);
    content()->addWidget(
        new Label(TextRole::Caption,
                  tr("There is time to get to the bar. A tone begins the hang and another ends it.")));
    connect(m_tested, &QCheckBox::toggled, this, [this](bool tested) {
        tell(m_settings.set(keys::barTested, tested));
        m_begin->setEnabled(tested);
    });
    connect(m_eased, &QCheckBox::toggled, this, &HangCard::refresh);
    connect(m_begin, &PrimaryButton::clicked, this,
            [this] { emit beginRequested(seconds(m_target->value()), m_eased->isChecked()); });
    m_begin->setEnabled(m_tested->isChecked());
}

void HangCard::refresh()
{
    const auto records = m_journal.records(hangKind());
    if (!records) {
        tell(records.error());
        return;
    }
    m_hangs = hangsOf(*records);
    showProgress(hangProgress(m_hangs, m_eased->isChecked(), m_most));
    m_remove->setVisible(!m_hangs.empty());
    if (!m_hangs.empty())
        m_remove->setText(tr("Remove the last one, %1 on %2")
                              .arg(lengthText(m_hangs.back().held),
                                   QLocale().toString(m_hangs.back().night.date(), QLocale::ShortFormat)));
}

void HangCard::showProgress(const HangProgress& progress)
{
    m_target->setValue(int(progress.target.count()));
    const QString count = tr("%n hang(s)", nullptr, progress.count);
    m_record->setText(progress.count == 0
                          ? tr("None noted yet.")
                          : tr("Best %1, usually %2. %3 so far.")
                                .arg(lengthText(progress.best), lengthText(progress.usual), count));
    const QString next = lengthText(progress.target);
    switch (progress.advice) {
    case HangProgress::Advice::Begin:
        m_advice->setText(tr("To begin with: %1.").arg(next));
        break;
    case HangProgress::Advice::Stay:
        m_advice->setText(tr("Stay with %1; after three that reach it, five seconds more up to %2.")
                              .arg(next, lengthText(m_most)));
        break;
    case HangProgress::Advice::Longer:
        m_advice->setText(tr("The last three reached their time. If you like, %1 now.").arg(next));
        break;
    case HangProgress::Advice::Shorter:
        m_advice->setText(tr("The last three were shorter than planned. %1 may suit better.").arg(next));
        break;
    }
}

void HangCard::removeLast()
{
    if (!m_hangs.empty())
        tell(m_journal.removeRecord(hangKind(), m_hangs.back().id));
}

void HangCard::tell(const Result<void>& outcome)
{
    m_trouble->setVisible(!outcome.ok());
    if (!outcome)
        m_trouble->setText(errorText(outcome.error()));
}

} // namespace supine
