package vn.thongsuot.plan.document;

/** Turns a printed plan into a page that a browser shows and prints. */
public interface PlanPages {

    /** A complete HTML page; every text in it is escaped. */
    String html(PrintedPlan plan);
}
