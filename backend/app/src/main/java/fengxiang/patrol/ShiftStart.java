package fengxiang.patrol;

/** When a shift begins, as HH:mm in Shanghai; it ends where the next one begins. */
record ShiftStart(Shift shift, String at) {}
