#pragma once

#include "app/widgets/scroll_page.h"
#include "core/catalogue/catalogue.h"
#include "core/settings/settings.h"

class QFormLayout;
class QComboBox;

namespace supine
{

class Card;
class Journal;
class PeopleCard;
class Clock;
class Prompts;
class RoutineShelf;
class VoiceCard;
class VoiceTrial;
class Label;
class SoundCard;

/// The user's choices. Each is kept the moment it is made.
class SettingsPage : public ScrollPage
{
    Q_OBJECT
public:
    /// `dataDir` is shown; `languages` are the language codes that are complete.
    SettingsPage(Settings& settings, const Catalogue& catalogue, const QString& dataDir,
                 const QStringList& languages, const Clock& clock, Prompts& prompts,
                 QWidget* parent = nullptr);

    [[nodiscard]] SoundCard& sound() { return *m_sound; }
    /// Shows who speaks in a session. Both outlive the page.
    void showVoice(const RoutineShelf& shelf, VoiceTrial& trial);
    /// Shows who else keeps a journal here.
    PeopleCard& showPeople();
    /// The shelf holds others now.
    void offerRoutines();
    /// Shows the poses that hurt with what is to be avoided. `journal` outlives the page.
    void showMarks(Journal& journal);

signals:
    /// Many nights may be different now.
    void journalRewritten();
    /// Everything is gone, the settings too.
    void erased();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Card* makeLook(const QStringList& languages);
    Card* makeSession();
    Card* makeAvoid(const Catalogue& catalogue);
    Card* makeData(const QString& dataDir, const Clock& clock, Prompts& prompts);
    QWidget* makeThemeChips();
    QComboBox* makePrepare();
    /// Keeps the value and says so when it cannot be kept.
    template<class T>
    void keep(const Key<T>& key, const T& value);

    Settings& m_settings;
    const Catalogue& m_catalogue;
    Label* m_trouble;
    SoundCard* m_sound = nullptr;
    Card* m_avoid = nullptr;
    VoiceCard* m_voice = nullptr;
};

} // namespace supine
