#include "app/settings/data_card.h"

#include "app/prompts/prompts.h"
#include "app/settings/erase_row.h"
#include "app/settings/import_panel.h"
#include "app/text/error_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "core/journal/backups.h"
#include "core/journal/erase.h"
#include "core/journal/integrity.h"
#include "core/storage/backup.h"
#include "core/storage/data_folder.h"

#include <QDesktopServices>
#include <QDir>
#include <QProgressBar>
#include <QUrl>

namespace supine
{
namespace
{

/// Opens the journal in the thread that uses it.
template<class Value, class Use>
Result<Value> withJournal(const QString& folder, Use&& use)
{
    auto database = Database::open(journalPath(folder), Database::Access::ReadWrite, Database::Check::Later);
    if (!database)
        return database.error();
    return use(*database);
}

/// What is to be brought in, and what it would do.
struct Incoming {
    std::optional<TableLayout> layout{};
    std::optional<Error> trouble{};
    std::shared_ptr<JournalContents> contents{};
    MergeTally tally{};
    QString kind{};
};

Incoming readIncoming(const QString& folder, const QString& path, const QMap<QString, QString>& targets,
                      const QDateTime& now, QTime turn)
{
    Incoming incoming;
    if (const auto layout = readLayout(path))
        incoming.layout = *layout;
    auto source = readImport(path, targets, now, turn);
    if (!source) {
        incoming.trouble = source.error();
        return incoming;
    }
    incoming.kind = source->name;
    incoming.layout = source->layout;
    incoming.contents = std::make_shared<JournalContents>(std::move(source->contents));
    const auto tally = withJournal<MergeTally>(folder, [&](Database& database) {
        return mergeContents(database, *incoming.contents, now, Merge::Preview);
    });
    if (tally)
        incoming.tally = *tally;
    else
        incoming.trouble = tally.error();
    return incoming;
}

QString kindText(const Incoming& incoming)
{
    if (!incoming.layout)
        return DataCard::tr("A journal of Supine.");
    switch (incoming.layout->kind) {
    case TableLayout::Kind::Nights:
    case TableLayout::Kind::Sessions:
        return DataCard::tr("A table of Supine.");
    case TableLayout::Kind::LoopHabits:
        return DataCard::tr("A table of Loop Habit Tracker.");
    case TableLayout::Kind::TrackAndGraph:
        return DataCard::tr("A table of Track & Graph.");
    case TableLayout::Kind::Plain:
        return DataCard::tr("A table.");
    }
    Q_UNREACHABLE();
}

} // namespace

DataCard::DataCard(const QString& folder, const Clock& clock, QTime turn, Prompts& prompts, QWidget* parent)
    : Card(tr("Your data"), parent), m_folder(folder), m_clock(clock), m_turn(turn), m_prompts(prompts),
      m_import(new ImportPanel), m_backup(new Label(TextRole::Caption)), m_words(new Label(TextRole::Notice))
{
    content()->addWidget(
        new Label(TextRole::Body, tr("Your journal lies on this computer and nowhere else:")));
    auto* path = new Label(TextRole::Muted, QDir::toNativeSeparators(folder));
    path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    content()->addWidget(path);
    makeButtons();
    makeProgress();
    makeErase();
    connect(m_import, &ImportPanel::mappingChanged, this,
            [this] { previewImport(m_import->path(), m_import->targets()); });
    connect(m_import, &ImportPanel::agreed, this, &DataCard::bringIn);
    connect(m_import, &ImportPanel::left, this, [this] {
        m_import->hide();
        m_incoming.reset();
    });
    connect(&m_work, &DataWork::busyChanged, this, &DataCard::refreshButtons);
    sayBackup();
    refreshButtons();
}

QPushButton* DataCard::addButton(QLayout* row, const QString& text, void (DataCard::*slot)())
{
    auto* button = new PlainButton(text);
    connect(button, &QPushButton::clicked, this, slot);
    row->addWidget(button);
    m_buttons.append(button);
    return button;
}

void DataCard::makeButtons()
{
    auto* place = new QWidget;
    auto* rows = new FlowLayout(space(this), place);
    auto* open = new PlainButton(tr("Open the folder"));
    connect(open, &PlainButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    rows->addWidget(open);
    addButton(rows, tr("Export…"), &DataCard::exportJournal)
        ->setToolTip(tr("Everything as JSON, a table for a spreadsheet, or a copy of the journal. Of "
                        "pictures of your own "
                        "a small copy goes along."));
    addButton(rows, tr("Import…"), &DataCard::chooseImport)
        ->setToolTip(tr("An export, a copy, or a table of another program"));
    addButton(rows, tr("Back up now"), &DataCard::backUp);
    addButton(rows, tr("Restore…"), &DataCard::restore);
    addButton(rows, tr("Look it through"), &DataCard::check);
    content()->addWidget(place);
    content()->addWidget(m_backup);
    for (QWidget* hidden : {static_cast<QWidget*>(m_import), static_cast<QWidget*>(m_words)}) {
        content()->addWidget(hidden);
        hidden->hide();
    }
}

void DataCard::makeProgress()
{
    m_progressRow = new QWidget;
    auto* row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far it has come"));
    auto* stop = new PlainButton(tr("Stop"));
    connect(stop, &QPushButton::clicked, this, [this] { m_work.stop(); });
    row->addWidget(m_progress, 1);
    row->addWidget(stop);
    content()->addWidget(m_progressRow);
    m_progressRow->hide();
    connect(&m_work, &DataWork::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
}

void DataCard::makeErase()
{
    auto* ask = new LinkButton(tr("Erase everything…"));
    content()->addWidget(ask, 0, Qt::AlignLeading);
    m_buttons.append(ask);
    m_erase = new EraseRow;
    content()->addWidget(m_erase);
    m_erase->hide();
    connect(ask, &QPushButton::clicked, m_erase, &EraseRow::ask);
    connect(m_erase, &EraseRow::confirmed, this, &DataCard::erase);
}

void DataCard::say(const QString& text)
{
    m_words->setText(text);
    m_words->setVisible(!text.isEmpty());
}

void DataCard::sayBackup()
{
    const auto backups = listBackups(m_folder);
    m_backup->setText(backups.empty()
                          ? tr("There is no backup yet; one is made on the first change of a day.")
                          : tr("The newest backup is of %1.")
                                .arg(locale().toString(backups.front().day, QLocale::LongFormat)));
}

void DataCard::refreshButtons()
{
    for (QPushButton* button : m_buttons)
        button->setEnabled(!m_work.busy());
    m_import->setDisabled(m_work.busy());
    m_erase->setDisabled(m_work.busy());
    m_progress->setRange(0, 0);
    m_progressRow->setVisible(m_work.busy());
}

void DataCard::exportJournal()
{
    const QList<Prompts::FileKind> kinds{{tr("Everything, as JSON"), QStringLiteral("json")},
                                         {tr("A table for a spreadsheet, as CSV"), QStringLiteral("csv")},
                                         {tr("A copy of the journal"), QStringLiteral("sqlite")}};
    const QString path =
        m_prompts.saveFile(this, tr("Export the journal"), QStringLiteral("supine-journal"), kinds);
    if (path.isEmpty())
        return;
    const auto format = exportFormat(path.section(QLatin1Char('.'), -1).toLower());
    const ExportRequest request{format.value_or(ExportFormat::Json), {}, {}, path, true};
    say({});
    m_work.run<Result<Exported>>(
        [folder = m_folder, request, now = m_clock.now()](const Progress& progress) {
            return withJournal<Exported>(folder, [&](Database& database) {
                return supine::exportJournal(database, request, now, progress);
            });
        },
        [this](const Result<Exported>& exported) {
            say(exported ? tr("%n nights were written to %1.", nullptr, exported->nights)
                               .arg(QDir::toNativeSeparators(exported->files.join(QStringLiteral(", "))))
                         : errorText(exported.error()));
        });
}

void DataCard::chooseImport()
{
    const QString path = m_prompts.openFile(this, tr("Import into the journal"), QDir::homePath());
    if (path.isEmpty())
        return;
    say({});
    m_import->begin(path);
    previewImport(path, {});
}

void DataCard::previewImport(const QString& path, const QMap<QString, QString>& targets)
{
    m_incoming.reset();
    m_work.run<Incoming>([folder = m_folder, path, targets, now = m_clock.now(), turn = m_turn](
                             const Progress&) { return readIncoming(folder, path, targets, now, turn); },
                         [this](const Incoming& incoming) {
                             if (incoming.layout)
                                 m_import->showLayout(*incoming.layout);
                             if (incoming.trouble) {
                                 m_import->showTrouble(errorText(*incoming.trouble));
                                 return;
                             }
                             m_incoming = incoming.contents;
                             m_import->showTally(kindText(incoming), incoming.tally);
                         });
}

void DataCard::bringIn()
{
    if (!m_incoming)
        return;
    m_work.run<Result<MergeTally>>(
        [folder = m_folder, contents = m_incoming, now = m_clock.now()](const Progress& progress) {
            return withJournal<MergeTally>(folder, [&](Database& database) {
                return importContents(database, folder, *contents, now, progress);
            });
        },
        [this](const Result<MergeTally>& tally) {
            m_import->hide();
            m_incoming.reset();
            sayBackup();
            say(tally ? tr("%n nights were brought in.", nullptr, tally->nights.added + tally->nights.changed)
                      : errorText(tally.error()));
            if (tally)
                emit journalRewritten();
        });
}

void DataCard::backUp()
{
    say({});
    m_work.run<Result<QString>>(
        [folder = m_folder, now = m_clock.now()](const Progress&) {
            return withJournal<QString>(
                folder, [&](Database& database) { return backUpJournal(database, folder, now); });
        },
        [this](const Result<QString>& path) {
            sayBackup();
            say(path ? tr("The backup is %1.").arg(QDir::toNativeSeparators(*path))
                     : errorText(path.error()));
        });
}

void DataCard::restore()
{
    const QString path = m_prompts.openFile(this, tr("Restore a backup"), backupFolder(m_folder));
    if (path.isEmpty() ||
        !m_prompts.confirm(
            this, tr("Restore this backup?"),
            tr("The nights of the backup take the place of the present ones. The journal as it is "
               "now is kept among the backups, so that this can be taken back."),
            tr("Restore")))
        return;
    say({});
    m_work.run<Result<Restored>>([folder = m_folder, path, now = m_clock.now()](
                                     const Progress&) { return restoreJournal(folder, path, now); },
                                 [this](const Result<Restored>& restored) {
                                     sayBackup();
                                     say(restored
                                             ? tr("%n nights are back. The journal as it was is kept as %1.",
                                                  nullptr, restored->nights)
                                                   .arg(QDir::toNativeSeparators(restored->before))
                                             : errorText(restored.error()));
                                     if (restored)
                                         emit journalRewritten();
                                 });
}

void DataCard::check()
{
    say({});
    m_work.run<Result<Problems>>([folder = m_folder](const Progress&) { return checkFolder(folder); },
                                 [this](const Result<Problems>& problems) {
                                     if (!problems) {
                                         say(errorText(problems.error()));
                                         return;
                                     }
                                     QStringList lines{problems->empty()
                                                           ? tr("The journal is sound.")
                                                           : tr("Not everything is as it was written:")};
                                     for (const Problem& problem : *problems)
                                         lines.append(problem.detail);
                                     say(lines.mid(0, 12).join(QLatin1Char('\n')));
                                 });
}

void DataCard::erase()
{
    m_work.run<Result<void>>([folder = m_folder](const Progress&) { return eraseEverything(folder); },
                             [this](const Result<void>& done) {
                                 m_erase->hide();
                                 sayBackup();
                                 if (!done)
                                     return say(errorText(done.error()));
                                 m_prompts.tell(this, tr("Everything is erased"),
                                                tr("Supine closes now and begins afresh next time."));
                                 emit erased();
                             });
}

} // namespace supine
