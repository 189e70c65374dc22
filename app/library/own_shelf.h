#pragma once

#include "app/library/own_pictures.h"
#include "core/routine/own_practice.h"
#include "core/routine/own_routine.h"

#include <QObject>

namespace supine
{

class Journal;
struct RoutineFile;

/// The user's own routines and practices: kept in the journal as records of the kinds "routine" and
/// "practice", their pictures as files beside it with a small copy of each as a record of the kind "picture",
/// so that a journal that is restored elsewhere or brought in still shows them; put on the shelf and into the
/// catalogue, and taken in and out as files.
class OwnShelf : public QObject
{
    Q_OBJECT
public:
    /// All outlive this. `folder` is the data folder. Nothing is there before load().
    OwnShelf(Journal& journal, Catalogue& catalogue, RoutineShelf& shelf, const QString& folder,
             QObject* parent = nullptr);

    /// Reads the records, and again whenever they change. A record that cannot be read is left out and told
    /// by leftOut(). Errors as of Journal::records().
    Result<void> load();
    /// Why records were left out by the last load(), a sentence each.
    [[nodiscard]] const QStringList& leftOut() const { return m_leftOut; }

    [[nodiscard]] const std::vector<OwnRoutine>& routines() const { return m_routines; }
    [[nodiscard]] const std::vector<OwnPractice>& practices() const { return m_practices; }
    /// Null if there is none of that id.
    [[nodiscard]] const OwnRoutine* routine(const RoutineId& id) const;
    [[nodiscard]] const OwnPractice* practice(const PracticeId& id) const;
    /// An id that is not taken.
    [[nodiscard]] QString freeId(const QString& name) const;

    /// In the place of the one of that id. Errors: Input (a flaw of it), as of Journal::putRecord().
    Result<void> keep(const OwnRoutine& routine);
    Result<void> keep(const OwnPractice& practice);
    Result<void> remove(const RoutineId& id);
    /// Errors: Input (a routine uses it).
    Result<void> remove(const PracticeId& id);
    /// The names of the own routines that a practice is in.
    [[nodiscard]] QStringList usersOf(const PracticeId& practice) const;

    /// What bringIn() did.
    struct Brought {
        RoutineId id;
        QString name;
        bool wasHere = false; ///< just so, so that nothing changed
    };
    /// Takes in the text of a `.supine-routine` file called `name`. What is here already is not brought in
    /// twice, and nothing that is here is changed: one of the same id and other content comes in under
    /// another. Errors: as of readRoutineFile() and keep(); then nothing was brought in.
    Result<Brought> bringIn(const QString& name, const QByteArray& text);
    /// From a file. Errors as bringIn(), Storage.
    Result<Brought> bringInFile(const QString& path);
    /// A routine as such a file, a shipped one too. Errors: NotFound, Input (more own practices or pictures
    /// than a file may have).
    [[nodiscard]] Result<QByteArray> exported(const RoutineId& id) const;
    /// To a file. Errors as exported(), Storage.
    Result<void> exportTo(const RoutineId& id, const QString& path) const;

    [[nodiscard]] OwnPictures& pictures() { return m_pictures; }

signals:
    /// The shelf and the catalogue hold others now.
    void changed();
    /// So they do, and among the practices something is different.
    void practicesChanged();

private:
    template<class Read>
    Result<void> readKind(const QString& kind, Read read);
    [[nodiscard]] std::set<QString> taken() const;
    [[nodiscard]] QString freeName(const QString& name) const;
    Result<void> takePictures(RoutineFile& file);
    void renamePractices(RoutineFile& file) const;
    Result<void> keepAll(const RoutineFile& file);
    /// The picture of that posture if no other practice is shown by it.
    [[nodiscard]] std::optional<QString> pictureOnlyOf(const PracticeId& id, const PostureId& posture) const;
    Result<void> keepCopyOf(const PostureId& posture);
    void fetchLostPictures();

    Journal& m_journal;
    Catalogue& m_catalogue;
    RoutineShelf& m_shelf;
    OwnPictures m_pictures;
    std::vector<OwnRoutine> m_routines;
    std::vector<OwnPractice> m_practices;
    QStringList m_leftOut;
    bool m_busy = false; ///< several records are being written
};

} // namespace supine
