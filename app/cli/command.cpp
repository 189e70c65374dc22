#include "app/cli/command.h"

namespace supine
{

int exitCodeOf(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::Input:
    case Error::Kind::NotFound:
        return wrongInput;
    case Error::Kind::Format:
    case Error::Kind::Newer:
    case Error::Kind::Storage:
        return noJournal;
    case Error::Kind::Device:
        return noDisplay;
    }
    return wrongInput;
}

int complain(QTextStream& err, const Error& error)
{
    err << "supine: " << error.detail << '\n';
    err.flush();
    return exitCodeOf(error);
}

} // namespace supine
