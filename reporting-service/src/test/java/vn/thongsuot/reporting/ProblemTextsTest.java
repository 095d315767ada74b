package vn.thongsuot.reporting;

import vn.thongsuot.platformtest.texts.ProblemTextsKit;

class ProblemTextsTest extends ProblemTextsKit {

    ProblemTextsTest() {
        super("reporting-service");
    }
}
