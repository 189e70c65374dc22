#pragma once

#include "app/settings/data_work.h"
#include "app/widgets/card.h"
#include "core/interchange/transfer.h"
#include "core/time/clock.h"

#include <QTime>

class QBoxLayout;
class QProgressBar;
class QPushButton;

namespace supine
{

class EraseRow;
class ImportPanel;
class Label;
class Prompts;

/// Where the journal lies, and what can be done with all of it: take it out, bring something in, back up,
/// restore, look it through, erase it. Long work runs beside the window and can be stopped.
class DataCard : public Card
{
    Q_OBJECT
public:
    /// `clock` and `prompts` outlive the card. `turn`: when one night ends and the next begins.
    DataCard(const QString& folder, const Clock& clock, QTime turn, Prompts& prompts,
             QWidget* parent = nullptr);

signals:
    /// Many nights may be different now.
    void journalRewritten();
    /// Everything is gone, the settings too.
    void erased();

private:
    void makeButtons();
    void makeProgress();
    void makeErase();
    void exportJournal();
    void chooseImport();
    /// Reads the file with this mapping and shows what it would do.
    void previewImport(const QString& path, const QMap<QString, QString>& targets);
    void bringIn();
    void backUp();
    void restore();
    void check();
    void erase();
    void say(const QString& text);
    void sayBackup();
    void refreshButtons();
    QPushButton* addButton(QLayout* row, const QString& text, void (DataCard::*slot)());

    QString m_folder;
    const Clock& m_clock;
    QTime m_turn;
    Prompts& m_prompts;
    DataWork m_work;
    QList<QPushButton*> m_buttons;
    ImportPanel* m_import = nullptr;
    std::shared_ptr<const JournalContents> m_incoming;
    Label* m_backup = nullptr;
    Label* m_words = nullptr;
    QWidget* m_progressRow = nullptr;
    QProgressBar* m_progress = nullptr;
    EraseRow* m_erase = nullptr;
};

} // namespace supine
