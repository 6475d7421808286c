package uk.improvementboard.board.experience;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.measure.FamiliesSay;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.pack.ExperiencePage;

/** What families say of the parts of the plan that a measure belongs to, on the measure's own page. */
@org.springframework.stereotype.Component
class FamiliesOfMeasure implements FamiliesSay {

    private final ExperienceService experiences;

    FamiliesOfMeasure(ExperienceService experiences) {
        this.experiences = experiences;
    }

    @Override
    public Component of(MeasureCode measure, BoardReading reading, BoardPlace place) {
        var sections = reading
            .plan()
            .sectionsOf(measure)
            .stream()
            .map(it -> it.section().code())
            .toList();
        var page = experiences.page(place.partnership().id(), reading);
        var parts = page
            .parts()
            .stream()
            .filter(part -> part.section().filter(sections::contains).isPresent())
            .toList();
        if (parts.stream().allMatch(ExperiencePage.Part::none)) {
            return PagePart.block(
                new H2(ExperienceTable.CAPTION),
                new Paragraph(
                    ExperiencePage.NONE +
                        ": families and young people were not asked about " +
                        (parts.isEmpty() ? "it." : "the part of the plan that this measure belongs to.")
                )
            );
        }
        return PagePart.block(ExperienceTable.of(new ExperiencePage(page.summary(), parts), place.address()));
    }
}
