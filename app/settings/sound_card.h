#pragma once

#include "app/sound/file_trouble.h"
#include "app/widgets/card.h"
#include "core/routine/timeline.h"
#include "core/settings/settings.h"

#include <QTimer>

class QComboBox;
class QFormLayout;
class QPushButton;

namespace supine
{

class Label;
class Prompts;

/// What a session sounds like: chimes, breath and ambience, each with its loudness and a way to listen. Says
/// plainly what will be heard and what will not.
class SoundCard : public Card
{
    Q_OBJECT
public:
    SoundCard(Settings& settings, Prompts& prompts, QWidget* parent = nullptr);

    /// What came of listening.
    void showDevice(bool available);
    void showChimeTrouble(FileTrouble trouble);
    void showAmbienceTrouble(FileTrouble trouble);

signals:
    /// The user wants to hear it as it is chosen now.
    void chimeRequested(supine::Cue cue);
    void breathRequested();
    void ambienceRequested(bool on);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void makeChimes();
    void makeBreath();
    void makeAmbience();
    QFormLayout* makeForm(const QString& title);
    QComboBox* addChoice(QFormLayout* form, const QString& label, const QStringList& texts,
                         const QStringList& values, const Key<QString>& key);
    QPushButton* addVolume(QFormLayout* form, const QString& label, const Key<int>& key);
    QWidget* makeFileRow(bool chime);
    void chooseFile(bool chime);
    void chooseFolder();
    void takePath(bool chime, const QString& path);
    void listenToAmbience(bool on);
    void showFiles();
    void sayWhatIsHeard();
    template<class T>
    void keep(const Key<T>& key, const T& value);

    Settings& m_settings;
    Prompts& m_prompts;
    Label* m_heard;
    Label* m_trouble;
    Label* m_device;
    QWidget* m_chimeRow = nullptr;
    QWidget* m_ambienceRow = nullptr;
    Label* m_chimePath = nullptr;
    Label* m_ambiencePath = nullptr;
    Label* m_chimeTrouble = nullptr;
    Label* m_ambienceTrouble = nullptr;
    QPushButton* m_breathListen = nullptr;
    QPushButton* m_ambienceListen = nullptr;
    QTimer m_listening; ///< runs while ambience is listened to
};

} // namespace supine
