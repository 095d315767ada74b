package vn.thongsuot.wrong.times;

class Sleeps {

    void forAWhile() throws InterruptedException {
        Thread.sleep(10);
    }
}
