#include "app/journal/pose_relief_card.h"

#include "app/journal/pose_relief.h"
#include "app/journal/relief_part.h"
#include "app/text/error_text.h"
#include "app/widgets/labels.h"
#include "core/journal/journal.h"

#include <algorithm>

namespace supine
{

PoseReliefCard::PoseReliefCard(Journal& journal, QWidget* parent)
    : Card(tr("Pose by pose"), parent), m_journal(journal),
      m_name([](const PracticeId& id) { return id.text(); }), m_part(new ReliefPart),
      m_trouble(new Label(TextRole::Notice))
{
    content()->addWidget(m_part);
    content()->addWidget(m_trouble);
    m_trouble->hide();
    hide();
    connect(m_part, &ReliefPart::answered, this, &PoseReliefCard::keep);
    connect(&journal, &Journal::recordChanged, this, [this](const QString& kind) {
        if (kind == reliefKind())
            reload();
    });
}

void PoseReliefCard::show(const NightRecord& record)
{
    m_record = record;
    reload();
}

void PoseReliefCard::setPoseNames(std::function<QString(const PracticeId&)> name)
{
    m_name = std::move(name);
    reload();
}

void PoseReliefCard::reload()
{
    if (!m_record)
        return;
    const auto answered = reliefOf(m_journal, m_record->night);
    m_trouble->setVisible(!answered.ok());
    if (!answered)
        m_trouble->setText(errorText(answered.error()));
    const Reliefs reliefs = answered ? *answered : Reliefs();
    std::vector<PracticeId> practices = practisedPoses(*m_record);
    for (const auto& [practice, relief] : reliefs) {
        if (std::find(practices.begin(), practices.end(), practice) == practices.end())
            practices.push_back(practice);
    }
    std::vector<ReliefPart::Pose> poses;
    for (const PracticeId& practice : practices)
        poses.push_back({practice, m_name(practice)});
    if (m_part->asksFor(poses))
        m_part->setAnswers(reliefs);
    else
        m_part->ask(poses, reliefs);
    setVisible(!poses.empty() || !answered.ok());
}

void PoseReliefCard::keep(const PracticeId& practice, std::optional<Felt> relief)
{
    if (!m_record)
        return;
    const auto kept = keepRelief(m_journal, m_record->night, practice, relief);
    m_trouble->setVisible(!kept.ok());
    if (!kept)
        m_trouble->setText(errorText(kept.error()));
}

} // namespace supine
