// A machine under load may miss a deadline once: the failure is printed, and must not come twice.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
