package vn.thongsuot.plan.template.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.thongsuot.plan.template.PlanTemplate;

/**
 * A template with all of its text.
 *
 * @param published what the topic tells, field by field
 * @param content what can be changed, in the shape in which it is sent back
 */
record TemplateBody(@JsonUnwrapped Object published, PlanTemplate content) {}
