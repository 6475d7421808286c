package uk.improvementboard.board.question;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.shell.RegisterCsv;
import uk.improvementboard.metrics.pack.QuestionsPage;

/** Gives the question register out as a file, as the reader may see it. */
@RestController
@RolesAllowed("BOARD_VIEW")
class QuestionController {

    private static final List<String> HEADS = List.of(
        "question",
        "asked",
        "asker",
        "office",
        "source",
        "answered",
        "answer",
        "answer_source",
        "state",
        "figures_behind_the_answer"
    );

    private final BoardPlaces places;
    private final QuestionService service;

    QuestionController(BoardPlaces places, QuestionService service) {
        this.places = places;
        this.service = service;
    }

    @GetMapping("/{partnership}/questions.csv")
    ResponseEntity<String> register(
        @PathVariable String partnership,
        @RequestParam(name = "as-at") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asAt
    ) {
        var place = places.named(partnership);
        var day = places.day(asAt);
        return RegisterCsv.of(
            place,
            day,
            "questions",
            HEADS,
            service.register(place.id(), day).rows(),
            QuestionController::cells
        );
    }

    private static List<String> cells(QuestionsPage.Row row) {
        return List.of(
            row.words(),
            row.asked(),
            row.asker(),
            row.office(),
            row.source(),
            row.answered(),
            row.answer(),
            row.answerSource(),
            row.state().words(),
            row
                .figures()
                .stream()
                .map(
                    it ->
                        it.measure() +
                        ", " +
                        it.period() +
                        ": " +
                        it.was() +
                        (it.restated() ? ", restated, now " + it.now() : "")
                )
                .collect(Collectors.joining("; "))
        );
    }
}
