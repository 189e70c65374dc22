#pragma once

#include "core/catalogue/catalogue.h"

namespace supine
{

namespace limits
{
inline constexpr int mostInstructions = 12;
inline constexpr int instruction = 300; ///< characters
} // namespace limits

/// A practice that its user made: a name, what to do, and how it is shown.
struct OwnPractice {
    PracticeId id; ///< as ownId()
    QString name;
    QStringList steps; ///< may be empty
    PostureId posture; ///< of the figure's file, or picturePosture(); empty: shown in words
    bool sided = false;
    std::chrono::seconds hold{60};
    std::chrono::seconds prepare{10};
    std::optional<BreathPattern> breath{};
    friend bool operator==(const OwnPractice&, const OwnPractice&) = default;
};

/// As the catalogue has it: any hold that an own routine may say.
[[nodiscard]] Practice asPractice(const OwnPractice& own);
/// A practice of the catalogue to be changed. Its texts are those given, in the user's words.
[[nodiscard]] OwnPractice changeable(const Practice& practice, const PracticeId& id, const QString& name,
                                     const QStringList& steps);

/// In the place of a posture: the user's own picture of that checksum (SHA-256, 64 hexadecimal digits).
[[nodiscard]] PostureId picturePosture(const QString& checksum);
/// The checksum, or nothing where it is a posture of the figure.
[[nodiscard]] std::optional<QString> pictureOf(const PostureId& posture);

} // namespace supine
