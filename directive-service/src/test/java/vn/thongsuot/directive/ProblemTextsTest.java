package vn.thongsuot.directive;

import vn.thongsuot.platformtest.texts.ProblemTextsKit;

class ProblemTextsTest extends ProblemTextsKit {

    ProblemTextsTest() {
        super("directive-service");
    }
}
