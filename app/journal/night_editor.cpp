#include "app/journal/night_editor.h"

#include "app/journal/choice_row.h"
#include "app/journal/column_grid.h"
#include "app/journal/note_box.h"
#include "app/journal/own_habits.h"
#include "app/journal/session_list.h"
#include "app/journal/value_field.h"
#include "app/text/journal_text.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "app/widgets/scale_row.h"
#include "core/trends/sleep.h"
#include "core/trends/sleep_doubt.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>
#include <QVBoxLayout>

#include <utility>

namespace supine
{
namespace
{

template<class Id>
std::optional<int> valueIn(const std::map<Id, int>& values, const Id& id)
{
    const auto found = values.find(id);
    return found == values.end() ? std::nullopt : std::optional(found->second);
}

NightChange changeOf(const Measure& measure, std::optional<int> value)
{
    NightChange change;
    change.measures.emplace(MeasureId(QString::fromLatin1(measure.id)), value);
    return change;
}

NightChange changeOf(const Factor& factor, std::optional<int> value)
{
    NightChange change;
    change.factors.emplace(FactorId(QString::fromLatin1(factor.id)), value);
    return change;
}

/// Ratings and how long the stiffness lasted; the other answers of a morning are about sleep.
bool isAboutTheBack(const Measure& measure)
{
    return measure.kind == Measure::Kind::Rating || qstrcmp(measure.id, "stiffness_minutes") == 0;
}

Label* makeObjection()
{
    auto* label = new Label(TextRole::Notice);
    label->hide();
    return label;
}

} // namespace

NightEditor::NightEditor(Save save, QWidget* parent)
    : QWidget(parent), m_save(std::move(save)), m_sleepWords(new Label(TextRole::Muted)),
      m_sleepDoubt(makeObjection()), m_note(new NoteBox),
      m_draft(
          new Label(TextRole::Notice,
                    tr("Not saved yet: this was typed before Supine ended. It counts once it is saved."))),
      m_sessions(new SessionList), m_kept{*Night::from(QDate(2000, 1, 1)), {}, {}, {}, {}}
{
    using Moment = Measure::Moment;
    auto* cards = new QVBoxLayout(this);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(space(this, 2));
    cards->addWidget(m_sessions);
    cards->addWidget(
        makeMeasures(tr("In the evening"), [](const Measure& m) { return m.moment == Moment::Evening; }));
    cards->addWidget(
        makeMeasures(tr("After the routine"), [](const Measure& m) { return m.moment == Moment::After; }));
    cards->addWidget(makeMeasures(tr("The morning after"), [](const Measure& m) {
        return m.moment == Moment::Morning && isAboutTheBack(m);
    }));
    Card* sleep = makeMeasures(
        tr("Sleep"), [](const Measure& m) { return m.moment == Moment::Morning && !isAboutTheBack(m); });
    sleep->content()->addWidget(m_sleepWords);
    sleep->content()->addWidget(m_sleepDoubt);
    cards->addWidget(sleep);
    cards->addWidget(makeHabits());
    cards->addWidget(makeNote());
    cards->addWidget(
        makeMeasures(tr("Now and then"), [](const Measure& m) { return m.moment == Moment::Occasional; }));
    cards->addStretch(1);
}

Card* NightEditor::makeMeasures(const QString& title, const std::function<bool(const Measure&)>& wanted)
{
    auto* card = new Card(title);
    Label* objection = makeObjection();
    auto* fields = new ColumnGrid;
    for (const Measure& measure : measures()) {
        if (!wanted(measure))
            continue;
        if (measure.kind == Measure::Kind::Rating)
            addScale(card, measure);
        else
            fields->add(makeField(measure, objection));
    }
    if (fields->isEmpty())
        delete fields;
    else
        card->content()->addWidget(fields);
    card->content()->addWidget(objection);
    return card;
}

void NightEditor::addScale(Card* card, const Measure& measure)
{
    auto* row = new ScaleRow(measureName(measure), measureHint(measure), measure.min, measure.max);
    connect(row, &ScaleRow::valueChosen, this,
            [this, &measure](auto value) { save(changeOf(measure, value)); });
    m_scales.emplace(MeasureId(QString::fromLatin1(measure.id)), row);
    card->content()->addWidget(row);
}

QWidget* NightEditor::makeField(const Measure& measure, Label* objection)
{
    const bool time = measure.kind == Measure::Kind::TimeOfDay;
    const QString unit = measure.kind == Measure::Kind::Minutes       ? tr("min")
                         : measure.kind == Measure::Kind::Centimetres ? tr("cm")
                                                                      : QString();
    auto* field =
        new ValueField(measureName(measure), time ? ValueField::Kind::TimeOfDay : ValueField::Kind::Number,
                       measure.min, measure.max, unit);
    connect(field, &ValueField::valueEntered, this,
            [this, &measure](auto value) { save(changeOf(measure, value)); });
    follow(field, QString::fromLatin1(measure.id), objection);
    m_measureFields.emplace(MeasureId(QString::fromLatin1(measure.id)), field);
    return field;
}

void NightEditor::follow(ValueField* field, const QString& id, Label* objection)
{
    m_fields.emplace(id, field);
    connect(field, &ValueField::objected, objection, [objection](const QString& words) {
        objection->setText(words);
        objection->setVisible(!words.isEmpty());
    });
    connect(field, &ValueField::drafted, this, &NightEditor::draftValues);
}

void NightEditor::draftValues()
{
    QJsonObject typed;
    for (const auto& [id, field] : m_fields)
        if (const auto text = field->unsettled())
            typed.insert(id, *text);
    const QString draft =
        typed.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(typed).toJson(QJsonDocument::Compact));
    if (std::exchange(m_drafted, draft) != draft)
        emit valuesDrafted(draft);
}

void NightEditor::showValues(const QString& draft)
{
    m_drafted = draft;
    const QJsonObject typed = QJsonDocument::fromJson(draft.toUtf8()).object();
    for (const auto& [id, field] : m_fields)
        if (const QJsonValue text = typed.value(id); text.isString())
            field->showDraft(text.toString());
}

Card* NightEditor::makeHabits()
{
    auto* card = new Card(tr("What I did or took"));
    Label* objection = makeObjection();
    auto* rows = new ColumnGrid;
    for (const Factor& factor : factors())
        rows->add(makeFactor(factor, objection), factor.kind == Factor::Kind::Choice);
    card->content()->addWidget(rows);
    m_own = new OwnHabits;
    connect(m_own, &OwnHabits::valueChosen, this, [this](const FactorId& factor, std::optional<int> value) {
        NightChange change;
        change.factors[factor] = value;
        save(change);
    });
    card->content()->addWidget(m_own);
    card->content()->addWidget(objection);
    return card;
}

QWidget* NightEditor::makeFactor(const Factor& factor, Label* objection)
{
    const FactorId id(QString::fromLatin1(factor.id));
    if (factor.kind == Factor::Kind::Number) {
        auto* field = new ValueField(factorName(factor), ValueField::Kind::Number, factor.min, factor.max);
        connect(field, &ValueField::valueEntered, this,
                [this, &factor](auto value) { save(changeOf(factor, value)); });
        follow(field, id.text(), objection);
        m_factorFields.emplace(id, field);
        return field;
    }
    std::vector<ChoiceRow::Answer> answers;
    if (factor.kind == Factor::Kind::YesNo)
        answers = {{1, tr("Yes")}, {0, tr("No")}};
    for (size_t i = 0; i < factor.choices.size(); ++i)
        answers.push_back({int(i), choiceName(QString::fromLatin1(factor.choices[i]))});
    auto* row = new ChoiceRow(factorName(factor), answers);
    connect(row, &ChoiceRow::valueChosen, this,
            [this, &factor](auto value) { save(changeOf(factor, value)); });
    m_choices.emplace(id, row);
    return row;
}

Card* NightEditor::makeNote()
{
    auto* card = new Card(tr("Note"));
    card->content()->addWidget(m_note);
    card->content()->addWidget(m_draft);
    m_draft->hide();
    connect(m_note, &NoteBox::drafted, this, &NightEditor::noteDrafted);
    connect(m_note, &NoteBox::settled, this, &NightEditor::saveNote);
    return card;
}

void NightEditor::show(const NightRecord& record)
{
    m_note->show(record.note);
    m_draft->hide();
    for (const auto& [id, field] : m_fields)
        field->forget();
    m_drafted.clear();
    setValues(record);
}

void NightEditor::refresh(const NightRecord& record)
{
    m_note->refresh(record.note);
    setValues(record);
}

void NightEditor::setValues(const NightRecord& record)
{
    m_kept = record;
    for (const auto& [id, row] : m_scales)
        row->setValue(valueIn(record.measures, id));
    for (const auto& [id, field] : m_measureFields)
        field->setValue(valueIn(record.measures, id));
    for (const auto& [id, row] : m_choices)
        row->setValue(valueIn(record.factors, id));
    for (const auto& [id, field] : m_factorFields)
        field->setValue(valueIn(record.factors, id));
    m_own->show(record);
    m_sessions->show(record.sessions);
    showSleep(record);
}

void NightEditor::showSleep(const NightRecord& record)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const SleepNight sleep = sleepOf(record, zone);
    const auto doubt = sleepDoubt(record, zone);
    m_sleepWords->setVisible(sleep.asleepMinutes.has_value());
    if (sleep.asleepMinutes)
        m_sleepWords->setText(tr("By these times, about %1 h %2 min asleep.")
                                  .arg(locale().toString(*sleep.asleepMinutes / 60),
                                       locale().toString(*sleep.asleepMinutes % 60)));
    m_sleepDoubt->setVisible(doubt.has_value());
    if (!doubt)
        return;
    const auto name = [](const MeasureId& id) { return measureName(*findMeasure(id.text())); };
    QString words =
        doubt->minutes < 0
            ? tr("“%1” comes before “%2”.").arg(name(doubt->later), name(doubt->earlier))
            : tr("From “%1” to “%2” that makes %3 hours.")
                  .arg(name(doubt->earlier), name(doubt->later), locale().toString(doubt->minutes / 60));
    if (doubt->turned)
        words += ' ' + tr("Is %1 meant for “%2”?")
                           .arg(locale().toString(QTime(doubt->meant / 60, doubt->meant % 60),
                                                  QStringLiteral("HH:mm")),
                                name(*doubt->turned));
    m_sleepDoubt->setText(words);
}

void NightEditor::setOwnFactors(const std::vector<OwnFactor>& factors)
{
    m_own->setFactors(factors);
}

void NightEditor::setRoutineNames(const QHash<QString, QString>& names)
{
    m_sessions->setRoutineNames(names);
}

void NightEditor::save(const NightChange& change)
{
    if (!m_save(change))
        setValues(NightRecord(m_kept)); // shows what is kept, not what was wished for
}

bool NightEditor::saveNote()
{
    if (!m_note->unsaved())
        return true;
    NightChange change;
    change.note = m_note->note();
    if (!m_save(change))
        return false;
    m_note->markSaved();
    m_draft->hide();
    return true;
}

void NightEditor::showDraft(const QString& text)
{
    m_note->showDraft(text);
    m_draft->show();
}

bool NightEditor::settle()
{
    bool settled = saveNote();
    for (const auto& [id, field] : m_fields)
        settled = field->settle() && settled;
    return settled;
}

} // namespace supine
