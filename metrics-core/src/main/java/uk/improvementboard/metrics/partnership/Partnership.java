package uk.improvementboard.metrics.partnership;

import uk.improvementboard.metrics.measure.AreaCode;

/**
 * Council, Integrated Care Board and partners who are judged together for one area.
 *
 * @param slug short name in addresses: lower-case words joined by hyphens
 * @param name as printed on every page
 * @param illustrative whether its data are made up; then every page and export says so
 * @param dataNote one line on what the data are: "Published figures only"
 */
public record Partnership(
    PartnershipId id,
    String slug,
    String name,
    AreaCode area,
    boolean illustrative,
    String dataNote
) {}
