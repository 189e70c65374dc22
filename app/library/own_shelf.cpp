#include "app/library/own_shelf.h"

#include "core/journal/journal.h"
#include "core/routine/routine_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QScopedValueRollback>

#include <algorithm>

namespace supine
{

namespace
{

const QString routineKind = QStringLiteral("routine");
const QString practiceKind = QStringLiteral("practice");
const QString pictureKind = QStringLiteral("picture");

template<class List, class Id>
auto* findIn(List& list, const Id& id)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto& each) { return each.id == id; });
    return found == list.end() ? nullptr : &*found;
}

template<class T>
bool sameButForId(const T& a, T b)
{
    b.id = a.id;
    return a == b;
}

Error inputError(const QString& detail)
{
    return {Error::Kind::Input, detail};
}

} // namespace

OwnShelf::OwnShelf(Journal& journal, Catalogue& catalogue, RoutineShelf& shelf, const QString& folder,
                   QObject* parent)
    : QObject(parent), m_journal(journal), m_catalogue(catalogue), m_shelf(shelf), m_pictures(folder)
{
    connect(&journal, &Journal::recordChanged, this, [this](const QString& kind) {
        if (!m_busy && (kind == routineKind || kind == practiceKind))
            (void)load();
    });
    connect(&journal, &Journal::changedElsewhere, this, [this] { (void)load(); });
}

template<class Read>
Result<void> OwnShelf::readKind(const QString& kind, Read read)
{
    const auto records = m_journal.records(kind);
    if (!records)
        return records.error();
    for (const KeptRecord& record : *records) {
        const QString name = "The " + kind + " " + shownText(record.id, limits::idLength);
        if (const auto error = read(name, record))
            m_leftOut.append(shownText(error->detail));
    }
    return {};
}

Result<void> OwnShelf::load()
{
    m_leftOut.clear();
    std::vector<OwnPractice> practices;
    const auto readPractice = [&](const QString& name, const KeptRecord& record) -> std::optional<Error> {
        auto practice = ownPracticeOf(name, record.body);
        if (!practice)
            return practice.error();
        if (practice->id.text() != record.id)
            return inputError(name + ": is kept under another id");
        practices.push_back(std::move(*practice));
        return std::nullopt;
    };
    if (auto read = readKind(practiceKind, readPractice); !read)
        return read;
    std::vector<Practice> known;
    known.reserve(practices.size());
    for (const OwnPractice& practice : practices)
        known.push_back(asPractice(practice));
    const bool samePractices = practices == m_practices;
    m_practices = std::move(practices);
    m_catalogue.setOwn(std::move(known));
    fetchLostPictures();

    std::vector<OwnRoutine> routines;
    std::vector<Routine> played;
    const auto readRoutine = [&](const QString& name, const KeptRecord& record) -> std::optional<Error> {
        auto routine = ownRoutineOf(name, record.body, m_catalogue);
        if (!routine)
            return routine.error();
        if (routine->id.text() != record.id)
            return inputError(name + ": is kept under another id");
        routines.push_back(std::move(*routine));
        return std::nullopt;
    };
    if (auto read = readKind(routineKind, readRoutine); !read)
        return read;
    std::stable_sort(routines.begin(), routines.end(), [](const OwnRoutine& a, const OwnRoutine& b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    played.reserve(routines.size());
    for (const OwnRoutine& routine : routines)
        played.push_back(playedRoutine(routine, m_catalogue));
    m_routines = std::move(routines);
    m_shelf.setOwn(played);
    emit changed();
    if (!samePractices)
        emit practicesChanged();
    return {};
}

const OwnRoutine* OwnShelf::routine(const RoutineId& id) const
{
    return findIn(m_routines, id);
}

const OwnPractice* OwnShelf::practice(const PracticeId& id) const
{
    return findIn(m_practices, id);
}

std::set<QString> OwnShelf::taken() const
{
    std::set<QString> ids;
    for (const OwnRoutine& routine : m_routines)
        ids.insert(routine.id.text());
    for (const OwnPractice& practice : m_practices)
        ids.insert(practice.id.text());
    return ids;
}

QString OwnShelf::freeId(const QString& name) const
{
    return ownId(name, taken());
}

QString OwnShelf::freeName(const QString& name) const
{
    const auto used = [this](const QString& wish) {
        return std::any_of(m_routines.begin(), m_routines.end(),
                           [&](const OwnRoutine& routine) { return routine.name == wish; });
    };
    constexpr int roomForNumber = 6;
    QString free = name;
    for (int number = 2; used(free); ++number)
        free = QStringLiteral("%1 (%2)").arg(name.left(limits::name - roomForNumber)).arg(number);
    return free;
}

Result<void> OwnShelf::keep(const OwnRoutine& routine)
{
    if (const auto flaw = flawOf(routine, m_catalogue))
        return inputError(QString::fromLatin1(sentenceOf(*flaw)));
    if (const auto flaw = textFlaw(routine.name, limits::name))
        return inputError("The name " + textFault(*flaw, limits::name) + '.');
    return m_journal.putRecord({routineKind, routine.id.text(), std::nullopt, toJson(routine)});
}

Result<void> OwnShelf::keep(const OwnPractice& practice)
{
    const OwnPractice* former = this->practice(practice.id);
    const bool another = former && former->posture != practice.posture;
    const auto dropped = another ? pictureOnlyOf(practice.id, former->posture) : std::nullopt;
    const auto body = toJson(practice);
    if (const auto sound = ownPracticeOf(practice.name, body); !sound)
        return inputError(shownText(sound.error().detail));
    if (auto copied = keepCopyOf(practice.posture); !copied)
        return copied;
    // The practice last: it is what taking back a change takes back.
    if (dropped)
        (void)m_journal.removeRecord(pictureKind, *dropped);
    auto kept = m_journal.putRecord({practiceKind, practice.id.text(), std::nullopt, body});
    if (kept && dropped)
        (void)m_pictures.remove(*dropped); // a file too many harms nothing, and goes with everything else
    return kept;
}

Result<void> OwnShelf::remove(const RoutineId& id)
{
    return m_journal.removeRecord(routineKind, id.text());
}

Result<void> OwnShelf::remove(const PracticeId& id)
{
    if (const QStringList users = usersOf(id); !users.isEmpty())
        return inputError(QString("The practice is in %1.").arg(users.join(QStringLiteral(", "))));
    const OwnPractice* former = practice(id);
    const auto dropped = former ? pictureOnlyOf(id, former->posture) : std::nullopt;
    if (dropped)
        (void)m_journal.removeRecord(pictureKind, *dropped);
    auto removed = m_journal.removeRecord(practiceKind, id.text());
    if (removed && dropped)
        (void)m_pictures.remove(*dropped);
    return removed;
}

QStringList OwnShelf::usersOf(const PracticeId& practice) const
{
    QStringList names;
    for (const OwnRoutine& routine : m_routines) {
        if (ownPracticesIn(routine).contains(practice))
            names.append(routine.name);
    }
    return names;
}

/// What is here already keeps its name; what only shares one gets another.
void OwnShelf::renamePractices(RoutineFile& file) const
{
    const std::set<QString> here = taken();
    std::set<QString> avoided = here;
    for (const OwnPractice& practice : file.practices)
        avoided.insert(practice.id.text());
    std::map<PracticeId, PracticeId> names;
    for (OwnPractice& practice : file.practices) {
        const PracticeId former = practice.id;
        const OwnPractice* known = findIn(m_practices, former);
        const auto twin = std::find_if(m_practices.begin(), m_practices.end(),
                                       [&](const OwnPractice& p) { return sameButForId(p, practice); });
        if (twin != m_practices.end() && !(known && *known == practice))
            practice.id = twin->id;
        else if (twin == m_practices.end() && here.contains(former.text()))
            practice.id = PracticeId(ownId(practice.name, avoided));
        avoided.insert(practice.id.text());
        names.insert({former, practice.id});
    }
    const auto renamed = [&](const PracticeId& id) { return names.contains(id) ? names.at(id) : id; };
    for (RoutineItem& item : file.routine.items)
        item.step.practice = renamed(item.step.practice);
    std::set<PracticeId> easier;
    for (const PracticeId& id : file.routine.easier)
        easier.insert(renamed(id));
    file.routine.easier = easier;
}

Result<void> OwnShelf::keepAll(const RoutineFile& file)
{
    const QScopedValueRollback<bool> busy(m_busy, true);
    const std::set<PracticeId> used = ownPracticesIn(file.routine);
    std::vector<PracticeId> added;
    Result<void> kept;
    for (const OwnPractice& practice : file.practices) {
        if (!kept || !used.contains(practice.id) || this->practice(practice.id))
            continue;
        kept = keep(practice);
        added.push_back(practice.id);
    }
    if (kept)
        kept = m_journal.putRecord({routineKind, file.routine.id.text(), std::nullopt, toJson(file.routine)});
    for (const PracticeId& id : added) {
        if (!kept)
            (void)m_journal.removeRecord(practiceKind, id.text());
    }
    return kept;
}

Result<OwnShelf::Brought> OwnShelf::bringIn(const QString& name, const QByteArray& text)
{
    auto file = readRoutineFile(name, text, m_catalogue);
    if (!file)
        return file.error();
    if (const auto taken = takePictures(*file); !taken)
        return taken.error();
    renamePractices(*file);
    OwnRoutine& routine = file->routine;
    for (const OwnRoutine& here : m_routines) {
        if (sameButForId(here, routine))
            return Brought{here.id, here.name, true};
    }
    if (taken().contains(routine.id.text()))
        routine.id = RoutineId(freeId(routine.name));
    routine.name = freeName(routine.name);
    const auto kept = keepAll(*file);
    const auto loaded = load();
    if (!kept)
        return kept.error();
    if (!loaded)
        return loaded.error();
    return Brought{routine.id, routine.name, false};
}

Result<OwnShelf::Brought> OwnShelf::bringInFile(const QString& path)
{
    const QString name = shownText(QFileInfo(path).fileName(), 120);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound, name + ": cannot be read: " + file.errorString()};
    return bringIn(name, file.read(limits::fileBytes + 1));
}

Result<QByteArray> OwnShelf::exported(const RoutineId& id) const
{
    const Routine* known = m_shelf.routine(id);
    if (!known)
        return Error{Error::Kind::NotFound, "There is no routine \"" + shownText(id.text(), 64) + "\"."};
    const OwnRoutine* own = routine(id);
    RoutineFile file;
    file.routine = own ? *own : changeable(*known, m_catalogue, RoutineId(freeId(known->name)), known->name);
    for (const PracticeId& used : ownPracticesIn(file.routine)) {
        OwnPractice practice = *this->practice(used);
        if (const auto picture = pictureOf(practice.posture)) {
            const auto bytes = m_pictures.bytes(*picture);
            const QString checksum = bytes ? pictureChecksum(*bytes) : QString(); // another, of a copy
            practice.posture = bytes ? picturePosture(checksum) : PostureId();    // in words, as here
            if (bytes)
                file.pictures.insert({checksum, *bytes});
        }
        file.practices.push_back(std::move(practice));
    }
    if (file.practices.size() > size_t(limits::mostPractices) ||
        file.pictures.size() > size_t(limits::mostPictures))
        return inputError(QString("A file holds at most %1 practices of one's own and %2 pictures.")
                              .arg(limits::mostPractices)
                              .arg(limits::mostPictures));
    return writeRoutineFile(file);
}

Result<void> OwnShelf::exportTo(const RoutineId& id, const QString& path) const
{
    const auto text = exported(id);
    if (!text)
        return text.error();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*text) == text->size() && file.commit())
        return {};
    return Error{Error::Kind::Storage,
                 "The routine could not be written to " + shownText(path, 200) + ": " + file.errorString()};
}

} // namespace supine
