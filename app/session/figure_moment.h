#pragma once

#include "app/figure/figure_view.h"
#include "app/text/catalogue_text.h"
#include "core/catalogue/catalogue.h"
#include "core/figure/attention.h"
#include "core/session/instruction.h"
#include "core/session/session_engine.h"

namespace supine
{

/// The place of a body scan that the instruction of the moment is about; nowhere outside a hold, and in every
/// practice that is no scan of all places.
[[nodiscard]] inline int attendedPlace(const SessionEngine& engine, const Catalogue& catalogue)
{
    const Phase& phase = engine.timeline().phases[engine.phase()];
    const Practice* practice = catalogue.practice(phase.practice);
    if (!practice || phase.kind != PhaseKind::Hold || practice->steps.size() != attentionPlaces)
        return nowhere;
    return instructionAt(attentionPlaces, engine.position() - phase.start, phase.length);
}

/// Shows in the figure what belongs to the moment: where the attention is, and the steps in words where there
/// is no figure.
inline void showMoment(FigureView& figure, const SessionEngine& engine, const Catalogue& catalogue)
{
    figure.setAttention(attendedPlace(engine, catalogue));
    const Practice* practice = catalogue.practice(engine.timeline().phases[engine.phase()].practice);
    if (!practice || !figure.postureId().isEmpty())
        return;
    QStringList steps;
    for (const QString& step : practice->steps)
        steps.append(catalogueText(step));
    figure.setWords(steps);
}

} // namespace supine
