#include "app/text/error_text.h"

#include <QCoreApplication>

namespace supine
{

namespace
{

QString sentenceOf(Error::Kind kind)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("ErrorText", text); };
    switch (kind) {
    case Error::Kind::Input:
        return say(QT_TRANSLATE_NOOP("ErrorText", "That cannot be kept as it is. Nothing was changed."));
    case Error::Kind::NotFound:
        return say(QT_TRANSLATE_NOOP("ErrorText", "That could not be found. Nothing was changed."));
    case Error::Kind::Format:
        return say(QT_TRANSLATE_NOOP("ErrorText", "A file is not what it should be. It was left as it is."));
    case Error::Kind::Newer:
        return say(QT_TRANSLATE_NOOP(
            "ErrorText", "This journal was written by a later version of Supine. It was not touched. "
                         "Install that version to open it."));
    case Error::Kind::Storage:
        return say(QT_TRANSLATE_NOOP(
            "ErrorText", "This could not be saved. What you typed is still here. Check that the disk has "
                         "room and the folder can be written, then save again."));
    case Error::Kind::Device:
        return say(QT_TRANSLATE_NOOP("ErrorText",
                                     "A part of this computer did not answer. Everything else goes on."));
    }
    return {};
}

} // namespace

QString errorText(const Error& error)
{
    if (error.detail.isEmpty())
        return sentenceOf(error.kind);
    return sentenceOf(error.kind) + QStringLiteral(" (") + error.detail + QLatin1Char(')');
}

} // namespace supine
