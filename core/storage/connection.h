#pragma once

#include "core/storage/database.h"
#include "core/storage/file_header.h"

#include <utility>

namespace supine
{

/// The name QtSql knows the connection by, unique in the process. Closes it at the end of its life.
struct Database::Connection {
    Connection(QString connectionName, QString file) : name(std::move(connectionName)), path(std::move(file))
    {
    }
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    QString name;
    QString path;
    FilePlace place; ///< the file as it was opened
    bool readOnly = false;
};

} // namespace supine
