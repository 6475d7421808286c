package uk.improvementboard.board.pdf;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A made-up pack with everything a real one has: contents, charts, ratings, lists, links and tables over pages. */
final class SamplePack {

    static final PageFurniture FURNITURE = new PageFurniture(
        "Exampleshire SEND partnership",
        true,
        "Board only",
        "31 October 2026",
        "EX-2026-11",
        "3fa9c27d10be55aa90c4d1e27788ffee00112233445566778899aabbccddeeff"
    );

    private SamplePack() {}

    /** A pack with this many measures, each about a page and a half long. */
    static PdfDocument ofMeasures(int count) {
        String measures = IntStream.rangeClosed(1, count).mapToObj(SamplePack::measure).collect(Collectors.joining());
        return document(
            """
            <html><body>
            <section class="portrait first"><h1>Board pack, November 2026</h1>
            <p class="lead">More plans on time, but stalled short of 60%. Shifts after the October draft are marked.</p>
            <div data-contents="2"></div></section>
            """ +
                measures +
                plan() +
                "</body></html>"
        );
    }

    static PdfDocument document(String xhtml) {
        return PdfDocument.parse(
            "Board pack, November 2026",
            Locale.UK,
            "Exampleshire SEND partnership",
            "Figures, actions and questions for the improvement board of 26 November 2026",
            Instant.parse("2026-11-20T09:30:00Z"),
            Optional.of(FURNITURE),
            xhtml
        );
    }

    private static String measure(int number) {
        return """
        <section class="portrait"><h1>Measure %d: plans on time</h1>
        <p class="subtitle">EHC plans issued within 20 weeks, %% of plans issued in the month. Exampleshire.</p>
        <p class="hero">51%%</p>
        <p><span class="rating rating--solid rating--red">%sOff track</span></p>
        <ul class="ruled"><li><strong>9 points</strong> short of the milestone, <strong>49</strong> short of the law</li>
        <li>Often after a shift in staff: the left office drafted fewer. See <a href="https://www.gov.uk/">the code</a>.</li>
        <li>See also <a href="#plan">the plan</a></li></ul>
        <figure>%s<figcaption>Source: case system, extract of 9 November 2026. Illustrative data.</figcaption></figure>
        <h2>The figures</h2>%s</section>
        """.formatted(number, triangle(), chart(number), figures(number));
    }

    private static String triangle() {
        return """
        <svg aria-hidden="true" viewBox="0 0 16 16"><path d="M8 1 L15.5 15 H0.5 Z" fill="currentColor"/></svg>""";
    }

    static String chart(int number) {
        String points = IntStream.rangeClosed(0, 42)
            .mapToObj(i -> (i == 0 ? "M" : "L") + (40 + i * 14) + " " + (200 - 2 * (20 + ((i * 7 + number) % 23))))
            .collect(Collectors.joining(" "));
        String marks = IntStream.rangeClosed(0, 42)
            .mapToObj(i ->
                "<circle cx='%d' cy='%d' r='3.5' fill='#005eb8'/>".formatted(
                    40 + i * 14,
                    200 - 2 * (20 + ((i * 7 + number) % 23))
                )
            )
            .collect(Collectors.joining());
        return """
        <svg viewBox="0 0 860 320" width="860" height="320" role="img" font-family="'Source Sans 3'" font-size="14">
        <title>Plans on time, measure %d</title><desc>The rate rose from 38%% to 51%% and stalled in 2026.</desc>
        <g stroke="#e4e6e5"><line x1="40" y1="60" x2="640" y2="60"/><line x1="40" y1="160" x2="640" y2="160"/></g>
        <rect x="40" y="20" width="196" height="260" fill="#eeefee"/>
        <path d="M600 150 C620 140 630 130 640 120 L640 190 Q620 180 600 150 Z" fill="#c5d2de"/>
        <path d="%s" fill="none" stroke="#4a4f52" stroke-width="1.5" stroke-linejoin="round"/>%s
        <line x1="40" y1="20" x2="640" y2="20" stroke="#0b0c0c" stroke-width="2.5"/>
        <line x1="40" y1="100" x2="640" y2="100" stroke="#de1b1b" stroke-width="2" stroke-dasharray="6 4"/>
        <path d="M632 100 l8 -8 l8 8 l-8 8 z" fill="#de1b1b"/>
        <path d="M700 250 A20 20 0 1 1 740 250 a20 20 0 1 1 -40 0" fill="none" stroke="#b84a00" stroke-width="5"/>
        <g transform="translate(760 250) rotate(-45) scale(0.8)"><rect width="30" height="30" rx="4" fill="#12436d"/></g>
        <text x="32" y="105" text-anchor="end">60%%</text>
        <text x="650" y="25" font-weight="600">The law: 100%%</text>
        <text x="650" y="105" font-weight="700" fill="#de1b1b">Milestone: 60%% <tspan font-weight="400">by April</tspan></text>
        <text x="650" y="140"><tspan x="650">After the shift</tspan><tspan x="650" dy="18">in drafting</tspan></text>
        <text x="340" y="310" text-anchor="middle" font-weight="600">2025</text>
        </svg>""".formatted(number, points, marks);
    }

    private static String figures(int number) {
        String rows = IntStream.rangeClosed(1, 34)
            .mapToObj(
                """
                <tr><th scope="row">Month %d</th><td class="num">83</td><td class="num">163</td><td class="num">51%%</td>
                <td>Above the limit, in a run above the mean</td><td>Final</td></tr>"""::formatted
            )
            .collect(Collectors.joining());
        return """
        <table><caption>Measure %d, latest 34 months</caption><thead><tr><th>Month</th><th class="num">On time</th>
        <th class="num">Plans issued</th><th class="num">Rate</th><th>Signal</th><th>Status</th></tr></thead>
        <tbody>%s</tbody></table>""".formatted(number, rows);
    }

    private static String plan() {
        String rows = IntStream.rangeClosed(1, 30)
            .mapToObj(
                """
                <tr><th scope="row">Action %d</th><td>Recruit three educational psychologists and draft the backlog first</td>
                <td>Head of SEND</td><td class="nowrap">31 March 2027</td>
                <td><span class="rating rating--amber">%%sAt risk</span></td></tr>"""::formatted
            )
            .map(row ->
                row.formatted(
                    "<svg aria-hidden='true' viewBox='0 0 16 16'><path d='M8 0 L16 8 L8 16 L0 8 Z' fill='currentColor'/></svg>"
                )
            )
            .collect(Collectors.joining());
        return """
        <section class="landscape"><h1 id="plan">The plan</h1><p>Thirty actions, of which thirty are at risk.</p>
        <table><caption>Actions by due date</caption><thead><tr><th>Action</th><th>What</th><th>Owner</th><th>Due</th>
        <th>Rating</th></tr></thead><tbody>%s</tbody></table>
        <figure>%s</figure></section>""".formatted(rows, chart(99));
    }
}
