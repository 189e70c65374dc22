#include "core/reminders/json_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

namespace supine
{
namespace
{

constexpr qint64 largest = 1024 * 1024; ///< bytes
constexpr int patience = 2000;          ///< milliseconds for another copy to finish writing

Error refusal(const QString& sentence, const QString& path)
{
    return {Error::Kind::Storage, sentence.arg(path)};
}

} // namespace

Result<QJsonObject> JsonFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return refusal(QStringLiteral("The file %1 cannot be read."), m_path);
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largest));
    if (!document.isObject() || !file.atEnd())
        return Error{Error::Kind::Format,
                     QStringLiteral("The file %1 is damaged: it is not a JSON object.").arg(m_path)};
    return document.object();
}

Result<void> JsonFile::update(const Change& change) const
{
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(patience))
        return refusal(QStringLiteral("The file %1 cannot be locked for writing."), m_path);
    auto object = read();
    if (!object && object.error().kind == Error::Kind::Format) {
        const QString aside = m_path + QStringLiteral(".damaged");
        QFile::remove(aside);
        if (!QFile::rename(m_path, aside))
            return refusal(QStringLiteral("The damaged file %1 cannot be put aside."), m_path);
        object = QJsonObject();
    }
    if (!object)
        return object.error();
    const QJsonObject before = *object;
    if (const auto changed = change(*object); !changed)
        return changed.error();
    return *object == before ? Result<void>() : write(*object);
}

Result<void> JsonFile::write(const QJsonObject& object) const
{
    QSaveFile file(m_path);
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Indented);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(text) != text.size() || !file.commit())
        return refusal(QStringLiteral("The file %1 cannot be written."), m_path);
    return {};
}

} // namespace supine
