// What the tab of a step says.
import {pick} from './language.js';

export const words = pick({
  zh: {
    tab: '协同', loading: '正在读取……', open: '打开协同页面', holder: '经办人', delegate: '代办人', since: '开始时间', due: '期限',
    offered: name => `等待签收：${name}`, nobody: '无', over: '这一步已经结束，只供查看。', and: '、',
    find: '找人（姓名、岗位或地点）', none: '没有找到。只能选这件事所在社区和上级的人员，请换个词再找。',
    found: count => `列出 ${count} 个`, more: '只列出前面一部分，请输入姓名、岗位或地点再找。', group: '岗位',
    history: '协同记录', empty: '还没有请人代办、征求意见或抄送过。', gone: '这项待办不再由您办理。',
    asks: name => `${name} 请您：`, agree: '同意', disagree: '不同意', verdict: '您的意见',
    waiting: '等待意见', withdrawn: '已撤回', withdraw: '撤回', withdrawOf: name => `撤回对${name}的加签请求`,
    asked: (one, other) => `${one} 请 ${other} 发表意见`, lent: (one, other) => `${one} 委派给 ${other}`,
    sent: (one, other) => `${one} 抄送给 ${other}`, doing: '正在代办', returned: '已办回', ended: '已收回或取消',
    urged: (one, other) => `${one} 催办 ${other}`, moved: (before, after) => `期限 ${before} 改为 ${after}`, read: at => `${at} 已阅`, unread: '未阅',
    cards: {
      forward: {title: '转办', hint: '以后由别人或别的岗位负责，现在的经办人不再办理。', to: '转给谁', words: '转办原因（最多 200 字）', send: '转办', done: '已转办。'},
      delegate: {title: '委派', hint: '请别人代办，办完交回给您，由您提交；交回之前不能提交。', to: '委派给谁', words: '请对方做什么（最多 200 字）', send: '委派', done: '已委派，对方办回后再由您提交。'},
      countersign: {title: '加签', hint: '先听别人的意见；意见没有回齐，这一步不能提交。', to: '请谁发表意见（最多 20 人）', words: '想问什么（最多 200 字）', send: '请求加签', done: '已请求加签，意见回齐后才能提交这一步。'},
      copy: {title: '抄送', hint: '让别人知道这件事，不用对方办理；对方什么时候看过，这里会显示。', to: '抄送给谁（最多 20 人）', words: '附言（最多 200 字）', send: '抄送', done: '已抄送。'},
      return: {title: '办回', hint: '写明办理情况，交回委派人。这一步由委派人提交，您不用提交表单。', words: '办理情况（最多 2000 字）', send: '办回', done: '已办回给委派人。'},
      recall: {title: '收回委派', hint: '收回后由您自己办理，对方会收到通知。', send: '收回', done: '已收回委派，由您继续办理。'},
      opinion: {title: '请您加签', words: '理由或建议（不同意的必须写，最多 2000 字）', send: '提交意见', done: '您的意见已提交。'},
      withdraw: {done: '已撤回。'},
      urge: {title: '催办', hint: '提醒经办人抓紧办理。', later: at => `刚刚催过，${at} 以后可以再催。`, words: '想对经办人说什么（可不填，最多 200 字）', send: '催办', done: '已催办。'},
      extend: {title: '延期', hint: days => `最多延长 ${days} 个工作日，每一步只有一次。`, field: '延长几个工作日', words: '理由（最多 200 字，居民看得到）', send: '延期', done: '期限已延长。'},
      pause: {title: '暂缓', hint: days => `最多暂缓 ${days} 天，期限顺延，到日期自动恢复；每一步只有一次。`, field: '恢复办理的日期', words: '理由（最多 200 字，居民看得到）', send: '暂缓', done: '已暂缓。'},
      resume: {title: '恢复办理', hint: '这一步正在暂缓，恢复后期限接着算。', send: '恢复办理', done: '已恢复办理。'}
    }
  },
  en: {
    tab: 'Together', loading: 'Loading …', open: 'Open the page of the step', holder: 'With', delegate: 'Done by', since: 'Since', due: 'Due',
    offered: name => `Waiting to be claimed: ${name}`, nobody: 'Nobody', over: 'This step is over; for reading only.', and: ', ',
    find: 'Find people (name, role or place)', none: 'Nobody was found. Only people of the matter’s own community and of the levels above can be chosen; try another word.',
    found: count => `${count} listed`, more: 'Only the first are listed; enter a name, role or place to find others.', group: 'Post',
    history: 'What was asked and answered', empty: 'Nothing was delegated, asked or sent so far.', gone: 'This task is no longer yours.',
    asks: name => `${name} asks you:`, agree: 'Agrees', disagree: 'Disagrees', verdict: 'Your opinion',
    waiting: 'Waiting', withdrawn: 'Withdrawn', withdraw: 'Withdraw', withdrawOf: name => `Withdraw the question to ${name}`,
    asked: (one, other) => `${one} asked ${other}`, lent: (one, other) => `${one} delegated to ${other}`,
    sent: (one, other) => `${one} sent a copy to ${other}`, doing: 'Being done', returned: 'Given back', ended: 'Recalled or cancelled',
    urged: (one, other) => `${one} urged ${other}`, moved: (before, after) => `Due ${before}, then ${after}`, read: at => `Read ${at}`, unread: 'Not read',
    cards: {
      forward: {title: 'Forward', hint: 'Somebody else, or another post, has it from now on; its present holder does not.', to: 'To whom', words: 'Why (at most 200 characters)', send: 'Forward', done: 'Forwarded.'},
      delegate: {title: 'Delegate', hint: 'Somebody else does it and gives it back; you complete the step, which is not possible before.', to: 'To whom', words: 'What they should do (at most 200 characters)', send: 'Delegate', done: 'Delegated; you complete the step once it is given back.'},
      countersign: {title: 'Ask for opinions', hint: 'Hear what others think first; the step cannot be completed until all have answered.', to: 'Whom to ask (at most 20)', words: 'Your question (at most 200 characters)', send: 'Ask', done: 'Asked; the step can be completed once all have answered.'},
      copy: {title: 'Send a copy', hint: 'Let others know; they have nothing to do. You see here when each of them has read it.', to: 'To whom (at most 20)', words: 'Note (at most 200 characters)', send: 'Send', done: 'Sent.'},
      return: {title: 'Give back', hint: 'Write what you did and give the step back to whoever delegated it. They complete it; you need not fill in the form.', words: 'What you did (at most 2000 characters)', send: 'Give back', done: 'Given back to whoever delegated it.'},
      recall: {title: 'Recall the delegation', hint: 'You go on yourself; they will be told.', send: 'Recall', done: 'Recalled; the step is with you again.'},
      opinion: {title: 'Your opinion is asked', words: 'Reasons or advice (required if you disagree, at most 2000 characters)', send: 'Send opinion', done: 'Your opinion is recorded.'},
      withdraw: {done: 'Withdrawn.'},
      urge: {title: 'Urge', hint: 'Remind the holder to get on with it.', later: at => `Urged a short while ago; possible again from ${at}.`, words: 'What the holder should read (optional, at most 200 characters)', send: 'Urge', done: 'Urged.'},
      extend: {title: 'Extend', hint: days => `By ${days} working days at most, once for a step.`, field: 'Working days', words: 'Why (at most 200 characters, residents read it)', send: 'Extend', done: 'The limit was extended.'},
      pause: {title: 'Pause', hint: days => `For ${days} days at most; the limit moves, and the step resumes by itself on the day. Once for a step.`, field: 'Resume on', words: 'Why (at most 200 characters, residents read it)', send: 'Pause', done: 'Paused.'},
      resume: {title: 'Resume', hint: 'This step is paused; its clock goes on once you resume it.', send: 'Resume', done: 'Resumed.'}
    }
  }
});

const format = new Intl.DateTimeFormat(pick({zh: 'zh-CN', en: 'en-GB'}), {dateStyle: 'medium', timeStyle: 'short'});

export const moment = at => format.format(new Date(at));
