package uk.improvementboard.board.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** The audit tells who did what, and tells an administrator nothing of the board. */
class AuditViewTest extends BoardTest {

    @Test
    void entries_say_who_what_when_why_and_what_changed() {
        logInAs("admin");
        open("exampleshire/audit");
        assertThat(rows("Entries, latest first"))
            .hasSizeLessThanOrEqualTo(25)
            .anyMatch(
                row -> row.contains("demonstration") && row.contains("Role holder: new") && row.contains("Role: ")
            );
        assertThat(main()).contains("Page 1 of");
    }

    @Test
    void an_administrator_is_given_no_entry_that_holds_figures() {
        logInAs("admin");
        var partnership = bean(PartnershipTransactions.class)
            .readInstallation(() -> bean(PartnershipRepository.class).find("exampleshire"))
            .orElseThrow();
        var service = bean(AuditService.class);
        assertThat(service.subjects(partnership))
            .contains("account", "organisation", "role_holder")
            .doesNotContain("observation", "rating", "action");
        assertThat(service.page(partnership, Optional.of("observation"), 0).shown()).isEmpty();
        assertThat(service.page(partnership, Optional.empty(), 0).shown())
            .isNotEmpty()
            .allMatch(entry -> service.subjects(partnership).contains(entry.subject()));
    }
}
