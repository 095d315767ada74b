package vn.thongsuot.activity.reference;

import java.util.Map;
import java.util.Set;
import vn.thongsuot.organisation.PositionCopy;

/**
 * Those of the wanted that this service has heard of, by id.
 *
 * @param directives also those of the tasks
 */
public record Known(
        Set<String> units,
        Map<String, DirectiveCopy> directives,
        Map<String, TaskCopy> tasks,
        Map<String, PlanCopy> plans,
        Map<String, IndicatorCopy> indicators,
        Map<String, CampaignCopy> campaigns,
        Map<String, PositionCopy> positions) {}
