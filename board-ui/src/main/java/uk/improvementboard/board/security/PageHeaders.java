package uk.improvementboard.board.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Protects the index page: a content security policy with a nonce of its own for every page load, and the headers that Vaadin
 * leaves out there. "unsafe-eval" is what Flow's client needs to run the server's expressions.
 */
@Component
class PageHeaders implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();
    private final transient Permits permits;
    private final Duration session;

    PageHeaders(Permits permits, @Value("${server.servlet.session.timeout}") Duration session) {
        this.permits = permits;
        this.session = session;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::protect);
    }

    private void protect(IndexHtmlResponse page) {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        addScripts(page);
        page.getDocument().select("script").attr("nonce", nonce);
        var response = page.getVaadinResponse();
        response.setHeader(
            "Content-Security-Policy",
            "default-src 'self'; script-src 'nonce-" +
                nonce +
                "' 'strict-dynamic' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; " +
                "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
        );
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
    }

    /** The log-in page has no session to warn about. */
    private void addScripts(IndexHtmlResponse page) {
        var head = page.getDocument().head();
        // Not deferred: the colours chosen before must be there before the first picture, or the page would flash.
        head.appendElement("script").attr("src", "js/colours.js");
        head.appendElement("script").attr("src", "js/chart-tooltip.js").attr("defer", true);
        if (permits.principal().isPresent()) {
            head.appendElement("meta")
                .attr("name", "session-minutes")
                .attr("content", Long.toString(session.toMinutes()));
            head.appendElement("script").attr("src", "js/session-warning.js").attr("defer", true);
            head.appendElement("script").attr("src", "js/return-grid.js").attr("defer", true);
        }
    }
}
