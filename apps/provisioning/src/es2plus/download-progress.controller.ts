import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, ValidateNested } from 'class-validator';
import { DataSource } from 'typeorm';
import { parseIccid } from '#libs/esim';
import { findByIccid, setEsimState } from '../numbers/numbers.repository.js';
import { esimStateOf } from './download-progress.js';

class NotificationPointStatusDto {
  @IsOptional()
  @IsString()
  status?: string;
}

class DownloadProgressDto {
  @IsString()
  iccid!: string;

  @IsInt()
  notificationPointId!: number;

  @IsOptional()
  @ValidateNested()
  @Type(() => NotificationPointStatusDto)
  notificationPointStatus?: NotificationPointStatusDto;
}

/**
 * Progress reports of an SM-DP+ (SGP.22, 5.3.5). It proves itself with its client certificate, which whoever
 * terminates TLS in front of this port checks; nothing but `esim_state` depends on a report.
 */
@ApiExcludeController()
@Controller('gsma/rsp2/es2plus/handleDownloadProgressInfo')
export class DownloadProgressController {
  constructor(private readonly dataSource: DataSource) {}

  @Post()
  @HttpCode(204)
  async report(@Body() progress: DownloadProgressDto): Promise<void> {
    const iccid = parseIccid(progress.iccid);
    const state = esimStateOf(progress.notificationPointId, progress.notificationPointStatus?.status);
    if (iccid === null || state === null) return;
    const number = await findByIccid(this.dataSource, iccid);
    if (number?.status === 'active') await setEsimState(this.dataSource, number.id, state);
  }
}
