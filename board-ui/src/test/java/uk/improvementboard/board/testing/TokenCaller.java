package uk.improvementboard.board.testing;

import jakarta.servlet.Filter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Another program that brings tables with a token, through the very filters that every request passes. */
public final class TokenCaller {

    private final ApplicationContext context;

    public TokenCaller(ApplicationContext context) {
        this.context = context;
    }

    /**
     * {@return the answer to a table}
     *
     * @param token shown; null for none
     * @param query with its question mark, or empty
     * @param type of the content, "text/csv"
     */
    public MockHttpServletResponse send(@Nullable String token, String slug, String query, String body, String type)
        throws Exception {
        return send(token, slug, query, body.getBytes(StandardCharsets.UTF_8), type);
    }

    /** {@return the answer to a file that is no text} */
    public MockHttpServletResponse send(@Nullable String token, String slug, String query, byte[] body, String type)
        throws Exception {
        SecurityContextHolder.clearContext();
        var post = MockMvcRequestBuilders.post(
            URI.create("http://localhost/api/v1/partnerships/" + slug + "/imports" + query)
        )
            .contentType(type)
            .content(body)
            .with(it -> {
                it.setRemoteAddr("192.0.2." + (1 + (System.nanoTime() % 250)));
                return it;
            });
        if (token != null) {
            post.header("Authorization", "Bearer " + token);
        }
        return MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
            .addFilters((Filter) context.getBean("springSecurityFilterChain"))
            .build()
            .perform(post)
            .andReturn()
            .getResponse();
    }
}
