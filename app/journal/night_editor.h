#pragma once

#include "core/journal/journal.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <map>

namespace supine
{

class Card;
class ChoiceRow;
class Label;
class NoteBox;
class OwnHabits;
struct OwnFactor;
class ScaleRow;
class SessionList;
class ValueField;

/// The record of one night. Every answer is saved as it is given; the note at a pause in typing. What cannot
/// be saved stays on the form.
class NightEditor : public QWidget
{
    Q_OBJECT
public:
    /// Saves a change of the night shown.
    using Save = std::function<Result<void>(const NightChange&)>;
    explicit NightEditor(Save save, QWidget* parent = nullptr);

    /// Shows another night.
    void show(const NightRecord& record);
    /// Shows the same night as it is kept; what is being typed is left alone.
    void refresh(const NightRecord& record);
    /// Takes over what is still being typed. False if something could not be read or saved, and so would be
    /// lost.
    bool settle();
    /// A note that was typed before the program ended and never saved.
    void showDraft(const QString& text);
    /// Numbers and times that were typed and never saved, as valuesDrafted() gave them.
    void showValues(const QString& draft);
    /// The habits of one's own that are asked about.
    void setOwnFactors(const std::vector<OwnFactor>& factors);
    void setRoutineNames(const QHash<QString, QString>& names);

signals:
    /// The note as typed so far, to be kept as a draft; empty once it is saved.
    void noteDrafted(const QString& text);
    /// Numbers and times as typed so far: a JSON object of their texts by id, or empty once they are saved.
    void valuesDrafted(const QString& text);

private:
    /// A card of every measure that `wanted` takes.
    Card* makeMeasures(const QString& title, const std::function<bool(const Measure&)>& wanted);
    void addScale(Card* card, const Measure& measure);
    QWidget* makeField(const Measure& measure, Label* objection);
    Card* makeHabits();
    QWidget* makeFactor(const Factor& factor, Label* objection);
    Card* makeNote();
    /// What every field does, whatever it is of.
    void follow(ValueField* field, const QString& id, Label* objection);
    void draftValues();
    void setValues(const NightRecord& record);
    void showSleep(const NightRecord& record);
    void save(const NightChange& change);
    bool saveNote();

    Save m_save;
    std::map<MeasureId, ScaleRow*> m_scales;
    std::map<QString, ValueField*> m_fields; ///< of measures and factors, whose ids differ
    QString m_drafted;                       ///< as it was last told
    std::map<MeasureId, ValueField*> m_measureFields;
    std::map<FactorId, ChoiceRow*> m_choices;
    std::map<FactorId, ValueField*> m_factorFields;
    Label* m_sleepWords;
    Label* m_sleepDoubt;
    NoteBox* m_note;
    Label* m_draft;
    SessionList* m_sessions;
    OwnHabits* m_own = nullptr;
    NightRecord m_kept;
};

} // namespace supine
