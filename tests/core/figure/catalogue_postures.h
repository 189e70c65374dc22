#pragma once

#include "core/figure/posture_library.h"
#include "core/figure/sketch.h"
#include "core/figure/stance.h"
#include "tests/support/places.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace supine::testing
{

/// The postures as shipped.
inline const PostureLibrary& shippedPostures()
{
    static const Result<PostureLibrary> library = PostureLibrary::load(inSource("/resources/catalogue"));
    return *library;
}

/// How far the bones are from their lengths, as a share; the largest.
inline double worstBone(const Stance& stance)
{
    const Joints joints = jointsOf(stance);
    double worst = 0;
    const auto compare = [&worst](double measured, double wanted) {
        worst = std::max(worst, std::abs(measured - wanted) / wanted);
    };
    for (size_t i = 0; i < limbCount; ++i) {
        const auto limb = static_cast<Limb>(i);
        const LimbJoints& l = joints.limb(limb);
        compare(std::hypot(length(l.middle - l.root), l.out),
                isArm(limb) ? skeleton::upperArm : skeleton::thigh);
        compare(std::hypot(length(l.end - l.middle), l.out),
                isArm(limb) ? skeleton::forearm : skeleton::shin);
    }
    double spine = 0;
    for (size_t i = 1; i < skeleton::spineSamples; ++i)
        spine += length(joints.spine[i] - joints.spine[i - 1]);
    compare(spine, skeleton::spine);
    compare(length(joints.skullBase - joints.spine.back()), skeleton::neck);
    return worst;
}

/// One list of a catalogue file, such as practices.json's practices.
inline QJsonArray catalogueList(const QString& name)
{
    QFile file(inSource("/resources/catalogue/") + name + ".json");
    (void)file.open(QIODevice::ReadOnly);
    return QJsonDocument::fromJson(file.readAll()).object().value(name).toArray();
}

/// The postures that a practice names: its own, its easier form's, those of its steps.
inline QStringList posturesOf(const QJsonObject& practice)
{
    QStringList ids{practice.value("posture").toString()};
    if (practice.contains("easier"))
        ids.append(practice.value("easier").toObject().value("posture").toString());
    for (const QJsonValue& id : practice.value("step_postures").toArray())
        ids.append(id.toString());
    return ids;
}

struct Change {
    QString name;
    Posture from;
    Posture to;
};

/// Every change of every shipped routine, with the rest that may follow, and from each practice to its easier
/// form and back; on the left side mirrored.
inline std::vector<Change> everyChange()
{
    std::vector<Change> changes;
    const auto add = [&changes](const Posture& a, const Posture& b) {
        if (a.id != b.id || a.front != b.front)
            changes.push_back({a.id + " to " + b.id, a, b});
    };
    std::map<QString, Posture> main;
    for (const QJsonValue& value : catalogueList("practices")) {
        const QJsonObject practice = value.toObject();
        const QStringList ids = posturesOf(practice);
        main[practice.value("id").toString()] = *shippedPostures().posture(ids.front());
        for (const QString& id : ids) {
            add(*shippedPostures().posture(ids.front()), *shippedPostures().posture(id));
            add(*shippedPostures().posture(id), *shippedPostures().posture(ids.front()));
        }
    }
    for (const QJsonValue& value : catalogueList("routines")) {
        std::vector<Posture> order;
        for (const QJsonValue& step : value.toObject().value("steps").toArray()) {
            const Posture& posture = main.at(step.toObject().value("practice").toString());
            const bool left = step.toObject().value("side").toString() == "left";
            order.push_back(left ? mirrorImage(posture) : posture);
        }
        if (value.toObject().value("rest_offered").toBool())
            order.push_back(main.at("savasana"));
        for (size_t i = 1; i < order.size(); ++i)
            add(order[i - 1], order[i]);
    }
    return changes;
}

/// Those in which the body is shown moving.
inline std::vector<Change> everyMove()
{
    std::vector<Change> moves = everyChange();
    std::erase_if(moves, [](const Change& c) { return !canMoveBetween({&c.from}, {&c.to}); });
    return moves;
}

} // namespace supine::testing
