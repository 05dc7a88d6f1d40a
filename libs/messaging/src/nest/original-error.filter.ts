import { Catch, type RpcExceptionFilter } from '@nestjs/common';
import { throwError, type Observable } from 'rxjs';

/**
 * Lets a consumer's error reach the engine unchanged. Nest's own filter would replace it by "Internal server error",
 * and the engine could no longer tell what to retry from what belongs in the dead-letter topic.
 */
@Catch()
export class OriginalErrorFilter implements RpcExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}
