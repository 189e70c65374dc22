#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QTranslator;

namespace supine
{

/// The languages that are spoken, by code.
[[nodiscard]] QStringList spokenLanguages();

/// The one of them that goes with `language` ("de_AT", or empty: that of the window); English where there is
/// no other.
[[nodiscard]] QString spokenLanguage(const QString& language);

/// The words of one spoken language, whatever the window's is.
class VoiceLanguage
{
public:
    /// `code` is one of spokenLanguages().
    explicit VoiceLanguage(const QString& code);
    ~VoiceLanguage();

    [[nodiscard]] const QString& code() const { return m_code; }
    /// For VoiceOptions; valid however long this lives.
    [[nodiscard]] std::function<QString(const char* context, const QString& english)> translation() const;

private:
    QString m_code;
    std::shared_ptr<QTranslator> m_translator; ///< null for English
};

} // namespace supine
