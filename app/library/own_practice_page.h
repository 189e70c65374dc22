#pragma once

#include "app/widgets/scroll_page.h"
#include "core/routine/own_practice.h"

#include <QStringList>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace supine
{

class DurationBox;
class FigureView;
class Label;
class OwnShelf;
class Prompts;

/// A form for a practice of one's own: its name, what to do, and how it is shown: by a posture of the figure,
/// a picture of one's own, or in words.
class OwnPracticePage : public ScrollPage
{
    Q_OBJECT
public:
    /// All outlive the page.
    OwnPracticePage(OwnShelf& own, const Catalogue& catalogue, Prompts& prompts, QWidget* parent = nullptr);

    void edit(const OwnPractice& practice);
    /// Takes a picture from a file; what is wrong with it is told.
    void takePicture(const QString& path);

signals:
    void closeRequested();
    void kept(const supine::PracticeId& practice);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeFields();
    QWidget* makePicture();
    void fillPostures();
    void showPosture();
    void keep();
    void leave();
    void dropUnused();
    void remove();
    [[nodiscard]] OwnPractice practice() const;
    void say(const QString& sentence);

    OwnShelf& m_own;
    const Catalogue& m_catalogue;
    Prompts& m_prompts;
    OwnPractice m_practice;
    QStringList m_chosen; ///< the pictures taken since edit()
    Label* m_notice;
    QLineEdit* m_name;
    QPlainTextEdit* m_steps;
    QComboBox* m_posture;
    FigureView* m_figure;
    QCheckBox* m_sided;
    DurationBox* m_hold;
    DurationBox* m_prepare;
    QComboBox* m_breath;
    QPushButton* m_remove;
};

} // namespace supine
