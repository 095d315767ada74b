package vn.thongsuot.plan.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Citation;
import vn.thongsuot.plan.plan.Deadline;
import vn.thongsuot.plan.plan.TimeFrame;

/**
 * What a plan made from a template or a model has of its own.
 *
 * @param unit the issuer
 * @param placeName absent when it is the place in the issuer's name
 * @param symbol absent to take over that of the template or the model
 * @param subject absent to take over that of the template or the model
 * @param campaign absent for none, or for that of the model
 * @param bases empty for none, or for those of the model
 * @param window absent for none, or for that of the model
 * @param reportDeadline absent for none, or for that of the model
 */
public record NewPlan(
        String unit,
        @Nullable String placeName,
        @Nullable String symbol,
        @Nullable String subject,
        @Nullable String campaign,
        List<Citation> bases,
        @Nullable TimeFrame window,
        @Nullable Deadline reportDeadline) {}
