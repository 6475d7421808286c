package uk.improvementboard.board.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.AccountRepository;
import uk.improvementboard.persistence.account.RoleRepository;

/** What is open to everybody, and how every other page is closed. Commands have no pages and start without it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableWebSecurity
class PageSecurity {

    /** What other programs call: a token with every request, no session and no cookie, so nothing to forge either. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http) throws Exception {
        return http
            .securityMatcher("/api/v1/**")
            .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
            .csrf(AbstractHttpConfigurer::disable)
            .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .build();
    }

    @Bean
    SecurityFilterChain securityFilterChain(
        HttpSecurity http,
        PartnershipTransactions transactions,
        AccountRepository accounts,
        RoleRepository roles,
        Clock clock
    ) throws Exception {
        var paths = PathPatternRequestMatcher.withDefaults();
        return http
            .authorizeHttpRequests(requests ->
                requests
                    .requestMatchers(
                        "/css/**",
                        "/fonts/**",
                        "/images/**",
                        "/js/**",
                        "/actuator/health",
                        "/public/*",
                        "/public/*/*",
                        "/public/*/packs/*"
                    )
                    .permitAll()
            )
            .csrf(csrf -> csrf.ignoringRequestMatchers(paths.matcher("/session/extend")))
            // Downloads and mistyped addresses too are answered to those who are logged in: what a download may hold is for
            // its service to say, and an address that leads nowhere says so.
            .with(VaadinSecurityConfigurer.vaadin(), vaadin ->
                vaadin.loginView("/login").anyRequest(AuthorizedUrl::authenticated)
            )
            .addFilterBefore(new PresentRoles(transactions, accounts, roles, clock), AuthorizationFilter.class)
            .build();
    }
}
