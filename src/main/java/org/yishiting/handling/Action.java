package org.yishiting.handling;

/** What a person may do with an open step besides completing it. */
public enum Action {
    /** 转办: another person or group has it from now on. */
    FORWARD,
    /** 委派: another person does it, its holder completes it. */
    DELEGATE,
    /** 办回: the delegate gives it back with an answer. */
    RETURN,
    /** 收回委派: its holder takes it back without one. */
    RECALL,
    /** 加签: others say what they think before it is completed. */
    COUNTERSIGN,
    /** 抄送: others learn of it. */
    COPY,
    /** 催办: its holder is told to get on with it. */
    URGE,
    /** 延期: the limit moves, once for a step. */
    EXTEND,
    /** 暂缓: the clock stops until a day, once for a step. */
    PAUSE,
    /** 恢复: the clock of a paused step runs again. */
    RESUME,
    /** 撤回: who completed it opens it again, while nobody has gone on. */
    TAKE_BACK
}
