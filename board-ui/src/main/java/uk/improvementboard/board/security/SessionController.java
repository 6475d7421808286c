package uk.improvementboard.board.security;

import jakarta.annotation.security.PermitAll;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets a page tell the server that its reader is still there; reaching it is what keeps the session alive. */
@RestController
@PermitAll
class SessionController {

    @PostMapping("/session/extend")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void extend() {}
}
